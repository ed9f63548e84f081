package org.jixiao.indicator.target;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.jixiao.indicator.target.rule.Text;
import org.jixiao.platform.problem.Refusal;
import org.jspecify.annotations.Nullable;

/** The sheets of earlier years that new ones begin with: as they are in force, or as they stand where none was approved. */
@ApplicationScoped
class Forerunners {

    private final TargetSheets sheets;
    private final ApprovedSheets approved;

    Forerunners(TargetSheets sheets, ApprovedSheets approved) {
        this.sheets = sheets;
        this.approved = approved;
    }

    /** Nothing, where the project is new or its earlier sheet was not heard of. */
    Wording ofProject(@Nullable UUID earlier) {
        return earlier == null
                ? Wording.NONE
                : beginning(sheets.find("about.project", earlier).firstResultOptional());
    }

    /** As {@link #ofProject}, for the department as a whole. @param earlier its budget of an earlier year */
    Wording ofDepartment(@Nullable UUID earlier) {
        return earlier == null
                ? Wording.NONE
                : beginning(sheets.find("about.budget = ?1 and about.project is null", earlier)
                        .firstResultOptional());
    }

    /**
     * Nobody said which project of the year before a sheet's project carries on, but the department's budget had one with its
     * code, else one with its name. Nothing is taken from that sheet; its values are remembered, and it can be copied. Where several
     * could be meant, none is.
     *
     * @param code null where the project has none
     */
    void link(TargetSheet sheet, @Nullable String code) {
        if (sheet.wording().forerunner() == null) {
            List<TargetSheets.Named> before = sheets.yearBefore(sheet.about());
            one(before, named -> code != null && code.equals(named.code()))
                    .or(() -> one(before, named -> plain(named.name())
                            .equals(plain(sheet.about().name()))))
                    .ifPresent(named -> sheet.linkTo(named.sheet()));
        }
    }

    /** The same for the sheet of a department as a whole, whose budget nobody said to carry on another. */
    void linkDepartment(TargetSheet sheet) {
        if (sheet.wording().forerunner() == null) {
            List<UUID> before = sheets.ofDepartmentYearBefore(sheet.about());
            if (before.size() == 1) {
                sheet.linkTo(before.get(0));
            }
        }
    }

    private static Optional<TargetSheets.Named> one(
            List<TargetSheets.Named> sheets, Predicate<TargetSheets.Named> wanted) {
        List<TargetSheets.Named> found = sheets.stream().filter(wanted).toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    /** White space and widths of characters are no part of a name; years are. */
    private static String plain(@Nullable String name) {
        return Text.plain(name);
    }

    /** Has the sheet say what its indicators were to reach the year before, where nobody said and that was approved. */
    void remind(TargetSheet sheet) {
        sheet.wording()
                .yearBefore()
                .flatMap(sheets::findByIdOptional)
                .filter(earlier -> earlier.inForce().isPresent())
                .filter(earlier -> earlier.about().isYearBefore(sheet.about()))
                .ifPresent(earlier -> sheet.remember(inForce(earlier)));
    }

    /**
     * The sheet whose words may be copied.
     *
     * @param asked null for the one that it carries on
     * @throws Refusal if it is not of the same department and an earlier year, or says nothing
     */
    TargetSheet require(TargetSheet sheet, @Nullable UUID asked) {
        return Optional.ofNullable(asked)
                .flatMap(sheets::findByIdOptional)
                .or(() -> asked == null ? of(sheet) : Optional.empty())
                .filter(earlier -> earlier.about().isEarlierOfSame(sheet.about()))
                .filter(earlier -> !inForce(earlier).indicators().isEmpty())
                .orElseThrow(() -> Refusal.ofField(
                        "/from",
                        "不是同一部门以前年度有指标的绩效目标表",
                        "is no sheet of the same department, of an earlier year and with indicators"));
    }

    /** What it asks for: as it is in force, or as it stands where it was never approved. */
    Content inForce(TargetSheet sheet) {
        return sheet.inForce()
                .map(sequence -> approved.require(sheet.id(), sequence).content())
                .orElseGet(sheet::content);
    }

    private Optional<TargetSheet> of(TargetSheet sheet) {
        return Optional.ofNullable(sheet.wording().forerunner()).flatMap(sheets::findByIdOptional);
    }

    private Wording beginning(Optional<TargetSheet> earlier) {
        return earlier.map(sheet -> inForce(sheet).indicators().isEmpty()
                        ? Wording.NONE.carryingOn(sheet.id())
                        : sheet.wording().begin(sheet.id(), inForce(sheet)))
                .orElse(Wording.NONE);
    }
}

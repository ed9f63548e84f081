package org.jixiao.indicator.target.rule.filing;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jixiao.indicator.target.IndicatorEntry;
import org.jixiao.indicator.target.rule.CheckedFiling;
import org.jixiao.indicator.target.rule.CheckedProject;
import org.jixiao.indicator.target.rule.CheckedSheet;
import org.jixiao.indicator.target.rule.FiledSheet;
import org.jixiao.indicator.target.rule.FilingRule;
import org.jixiao.indicator.target.rule.Hit;
import org.jixiao.indicator.target.rule.Notices;
import org.jixiao.indicator.target.rule.Text;

/**
 * SUSPECT_COPY: a project whose indicators stand word for word in the sheet of a project before it. From which share on is
 * the region's to say. Objectives that are the same are budget-service's to tell.
 */
public final class CopiedTargets implements FilingRule {

    private static final BigDecimal MOST = new BigDecimal("0.8");
    /** Fewer may be alike by chance. */
    private static final int FEWEST = 3;

    /** An indicator, and what of it would be copied. */
    private record Row(IndicatorEntry entry, String words) {}

    /** The telling indicators of a sheet. */
    private record Rows(List<Row> rows, Set<String> words) {

        static final Rows NONE = new Rows(List.of(), Set.of());

        static Rows of(FiledSheet sheet) {
            List<Row> rows = sheet.indicators().stream()
                    .filter(CopiedTargets::isTelling)
                    .map(entry -> new Row(entry, CopiedTargets.words(entry)))
                    .toList();
            return new Rows(rows, rows.stream().map(Row::words).collect(Collectors.toSet()));
        }
    }

    /** Those of each sheet, by the sheet. */
    private record Words(Map<UUID, Rows> bySheet) {

        static Words in(CheckedFiling filing) {
            return new Words(filing.sheets().stream().collect(Collectors.toMap(FiledSheet::id, Rows::of)));
        }

        Rows of(UUID sheet) {
            return bySheet.getOrDefault(sheet, Rows.NONE);
        }
    }

    @Override
    public Stream<Hit> in(CheckedSheet sheet, CheckedFiling filing) {
        Words words = filing.once(Words.class, Words::in);
        List<Row> own = words.of(sheet.id()).rows();
        return sheet.isOfDepartment() || own.size() < FEWEST
                ? Stream.empty()
                : filing.sheets().stream()
                        .takeWhile(filed -> !filed.id().equals(sheet.id()))
                        .flatMap(other -> in(sheet, own, other, words, filing).stream())
                        .limit(1);
    }

    private static Optional<Hit> in(
            CheckedSheet sheet, List<Row> own, FiledSheet other, Words words, CheckedFiling filing) {
        Set<String> theirs = words.of(other.id()).words();
        List<Row> copied =
                own.stream().filter(row -> theirs.contains(row.words())).toList();
        BigDecimal least =
                sheet.region().settings().threshold("copied-targets", MOST).multiply(BigDecimal.valueOf(own.size()));
        return copied.size() < FEWEST || BigDecimal.valueOf(copied.size()).compareTo(least) < 0
                ? Optional.empty()
                : Optional.ofNullable(other.project())
                        .flatMap(filing::project)
                        .map(from -> hit(sheet, own.size(), copied, from));
    }

    private static Hit hit(CheckedSheet sheet, int all, List<Row> copied, CheckedProject from) {
        return Notices.hit(
                "copied-targets",
                sheet.path() + "/indicators",
                copied.get(0).entry().place(),
                from.name(),
                Map.of(
                        "all", String.valueOf(all),
                        "copied", String.valueOf(copied.size()),
                        "other", from.name(),
                        "from", from.id().toString(),
                        "rows", copied.stream().map(Row::words).collect(Collectors.joining("\n"))));
    }

    private static boolean isTelling(IndicatorEntry entry) {
        return !Text.bare(entry.name()).isEmpty() && !Text.bare(value(entry)).isEmpty();
    }

    private static String words(IndicatorEntry entry) {
        return String.join("\n", Text.bare(entry.name()), Text.bare(entry.definition()), Text.plain(value(entry)));
    }

    private static String value(IndicatorEntry entry) {
        return Objects.requireNonNullElse(entry.target(), Objects.requireNonNullElse(entry.wholeTerm(), ""));
    }
}

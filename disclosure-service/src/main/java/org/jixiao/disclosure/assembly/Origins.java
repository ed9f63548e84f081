package org.jixiao.disclosure.assembly;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jixiao.budget.contract.IndicatorRow;
import org.jixiao.budget.contract.Place;
import org.jixiao.budget.contract.ProjectDeclared;
import org.jixiao.indicator.contract.Indicator;
import org.jixiao.indicator.contract.Sheet;
import org.jixiao.indicator.contract.Target;
import org.jspecify.annotations.Nullable;

/** Finds where each figure of a public document comes from, among the states that its approval names. */
public final class Origins {

    private static final String WITHHELD = "/withheld/projects";

    private final Approved approved;
    private final List<Approved.Part> projects;
    private final List<TypedFigures.Told> figures;

    Origins(Approved approved) {
        this.approved = approved;
        this.projects = Composition.shown(approved);
        this.figures = TypedFigures.told(approved.content());
    }

    /** @param pointer JSON pointer into the public document, to a number or to a target */
    public Trace trace(String pointer) {
        String[] steps = pointer.split("/", -1);
        if (pointer.equals(WITHHELD)) {
            return Trace.computed(List.of("批复清单中涉密项目的个数"));
        }
        return switch (steps[1]) {
            case "projects" -> ofProject(projects.get(Integer.parseInt(steps[2])), within(pointer));
            case "figures" -> ofFigure(figures.get(Integer.parseInt(steps[2])), within(pointer));
            default ->
                of(Origin.of(approved.content()), approved.content().indicators(), approved.departmentSheet(), pointer);
        };
    }

    private static Trace ofProject(Approved.Part part, String path) {
        ProjectDeclared project = part.project();
        return of(Origin.of(project), project.indicators(), part.sheet(), path);
    }

    private Trace ofFigure(TypedFigures.Told figure, String field) {
        boolean asFiled = figure.from().startsWith("/figures/");
        return Origin.of(approved.content()).trace(asFiled ? figure.from() + field : figure.from());
    }

    private static Trace of(Origin origin, List<IndicatorRow> rows, @Nullable Sheet sheet, String path) {
        return path.startsWith("/indicators/") && sheet != null
                ? ofIndicator(origin, rows, sheet, path)
                : origin.trace(path);
    }

    /** A value of the sheet was read where a row as filed says the same; all else in it a person has written. */
    private static Trace ofIndicator(Origin origin, List<IndicatorRow> rows, Sheet sheet, String path) {
        int position = Integer.parseInt(path.split("/", -1)[2]);
        String field = within(path);
        Indicator indicator = sheet.indicators().get(position);
        Optional<Integer> row = IntStream.range(0, rows.size())
                .boxed()
                .filter(i -> isOf(rows.get(i), indicator) && saysTheSame(rows.get(i), indicator, field))
                .min(Comparator.comparingInt(i -> Math.abs(i - position))); // of twins the one beside it
        return row.map(found -> read(origin, rows.get(found), "/indicators/" + found + field))
                .orElseGet(origin::unread);
    }

    /** In its cell; where that is not known, in its row. */
    private static Trace read(Origin origin, IndicatorRow row, String path) {
        Trace cell = origin.trace(path);
        Place place = cell.place() == null ? row.place() : cell.place();
        return place == null && cell.filing() == null
                ? cell
                : new Trace(Trace.Kind.READ, cell.filing(), cell.sha256(), place, List.of());
    }

    private static boolean isOf(IndicatorRow row, Indicator indicator) {
        return row.name().equals(indicator.name())
                && row.dimension().equals(indicator.dimension())
                && Objects.equals(row.category(), indicator.category());
    }

    private static boolean saysTheSame(IndicatorRow row, Indicator indicator, String field) {
        return switch (field) {
            case "/wholeTerm" -> Objects.equals(row.wholeTerm(), text(indicator.wholeTerm()));
            case "/weight" -> isSame(row.weight(), indicator.weight());
            default -> Objects.equals(row.target(), text(indicator.target()));
        };
    }

    private static boolean isSame(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one != null && other != null && one.compareTo(other) == 0;
    }

    private static @Nullable String text(@Nullable Target target) {
        return target == null ? null : target.text();
    }

    /** What follows an item of a list: of {@code /projects/3/amount} the last step. */
    private static String within(String pointer) {
        return pointer.substring(pointer.indexOf('/', pointer.indexOf('/', 1) + 1));
    }
}

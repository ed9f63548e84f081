package org.jixiao.indicator.library.table;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jixiao.indicator.library.DefinitionState;
import org.jixiao.indicator.library.DescribeDefinition;
import org.jixiao.indicator.library.Direction;
import org.jixiao.indicator.library.ProposeDefinition;
import org.jixiao.indicator.library.ScopeLevel;
import org.jixiao.platform.problem.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * A definition as a line of the table has it.
 *
 * @param number of the line in the file, from 1
 * @param heads of the columns as the file has them
 */
record DefinitionLine(int number, Map<Column, String> cells, Map<Column, String> heads) {

    private static final Pattern BAR = Pattern.compile("\\|");
    private static final Pattern BETWEEN_FRAMEWORKS = Pattern.compile("[|,;，；、\\s]+");

    /** Empty for one that has none yet. @throws Refusal if it is no id */
    Optional<UUID> id() {
        try {
            return stated(Column.ID).map(UUID::fromString);
        } catch (IllegalArgumentException e) {
            Refusal refusal = Refusal.ofField("/id", "不是编号。", "is no id");
            refusal.initCause(e);
            throw refusal;
        }
    }

    /** The state of the definition that the line is based on; null where it does not say. @throws Refusal if it is no number */
    @Nullable
    Long sequence() {
        try {
            return stated(Column.SEQUENCE).map(Long::valueOf).orElse(null);
        } catch (NumberFormatException e) {
            Refusal refusal = Refusal.ofField("/sequence", "不是数字。", "is no number");
            refusal.initCause(e);
            throw refusal;
        }
    }

    /** What stands at the head of a column in this file, or would. */
    String head(Column column) {
        return heads.getOrDefault(column, column.zh());
    }

    String name() {
        return cell(Column.NAME);
    }

    /** Empty where the line says nothing of it. @throws Refusal for a word that is none */
    Optional<DefinitionState> state() {
        return stated(Column.STATE).map(word -> known(word, DefinitionState::written, "/state", "拟议 | 启用 | 停用"));
    }

    /** True where the line says for whom it is. */
    boolean namesScope() {
        return List.of(Column.LEVEL, Column.DIVISION, Column.DEPARTMENT).stream()
                .anyMatch(column -> stated(column).isPresent());
    }

    /** @throws Refusal for a level or a direction that is none */
    ProposeDefinition command() {
        return new ProposeDefinition(
                new ProposeDefinition.For(level(), orNull(Column.DIVISION), orNull(Column.DEPARTMENT)), description());
    }

    /** @throws Refusal for a direction that is none */
    DescribeDefinition description() {
        return new DescribeDefinition(
                parts(Column.FRAMEWORKS, BETWEEN_FRAMEWORKS),
                cell(Column.DIMENSION),
                cell(Column.CATEGORY),
                cell(Column.NAME),
                orNull(Column.EXPLANATION),
                orNull(Column.UNIT),
                stated(Column.DIRECTION)
                        .map(word -> known(word, Direction::written, "/definition/direction", "正向", "反向", "中性"))
                        .orElse(Direction.NEITHER),
                orNull(Column.FORMULA),
                parts(Column.TYPICAL_VALUES, BAR),
                orNull(Column.SOURCE));
    }

    /** Where it is not said, as far as division and department go. */
    private ScopeLevel level() {
        return stated(Column.LEVEL)
                .map(word -> known(word, ScopeLevel::written, "/scope/level", "全国", "区域", "部门"))
                .orElseGet(() -> stated(Column.DEPARTMENT)
                        .map(code -> ScopeLevel.DEPARTMENT)
                        .or(() -> stated(Column.DIVISION).map(code -> ScopeLevel.REGION))
                        .orElse(ScopeLevel.NATIONAL));
    }

    private static <T> T known(String word, Function<String, Optional<T>> reading, String pointer, String... words) {
        return reading.apply(word).orElseThrow(() -> Refusal.ofChoice(pointer, words));
    }

    private List<String> parts(Column column, Pattern between) {
        return between.splitAsStream(cell(column))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    private String cell(Column column) {
        return cells.getOrDefault(column, "");
    }

    private Optional<String> stated(Column column) {
        return Optional.of(cell(column)).filter(text -> !text.isEmpty());
    }

    private @Nullable String orNull(Column column) {
        return stated(column).orElse(null);
    }
}

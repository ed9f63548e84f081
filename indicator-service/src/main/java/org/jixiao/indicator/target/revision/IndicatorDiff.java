package org.jixiao.indicator.target.revision;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jixiao.budget.contract.Bilingual;
import org.jixiao.indicator.target.Content;
import org.jixiao.indicator.target.IndicatorEntry;
import org.jspecify.annotations.Nullable;

/**
 * An indicator that is not in both as it is.
 *
 * @param name as it is called now, or was where it is gone
 * @param changes what differs; empty where it is in one only
 * @param words all of it, for a person to read
 */
public record IndicatorDiff(int ordinal, String name, Kind kind, List<Change> changes, Bilingual words) {

    /** What became of it. */
    @Schema(name = "IndicatorDiffKind")
    public enum Kind {
        @JsonProperty("added")
        ADDED,
        @JsonProperty("removed")
        REMOVED,
        @JsonProperty("changed")
        CHANGED
    }

    /** In the order that they have now; those that are gone come last. */
    static List<IndicatorDiff> between(Content before, Content after, Reader reader) {
        List<IndicatorDiff> found = new ArrayList<>();
        for (IndicatorEntry now : after.indicators()) {
            before.indicator(now.ordinal())
                    .map(then -> changed(then, now, reader))
                    .orElseGet(() -> Optional.of(one(now, Kind.ADDED, "新增指标", "indicator added: ")))
                    .ifPresent(found::add);
        }
        before.indicators().stream()
                .filter(then -> after.indicator(then.ordinal()).isEmpty())
                .map(then -> one(then, Kind.REMOVED, "删去指标", "indicator removed: "))
                .forEach(found::add);
        return List.copyOf(found);
    }

    private static Optional<IndicatorDiff> changed(IndicatorEntry then, IndicatorEntry now, Reader reader) {
        List<Change> changes = Field.ALL.stream()
                .flatMap(field -> field.between(then, now, reader).stream())
                .toList();
        return changes.isEmpty()
                ? Optional.empty()
                : Optional.of(new IndicatorDiff(
                        now.ordinal(),
                        now.name(),
                        Kind.CHANGED,
                        changes,
                        new Bilingual(
                                "“" + now.name() + "”：" + joined(changes, "；", true),
                                "“" + now.name() + "”: " + joined(changes, "; ", false))));
    }

    private static String joined(List<Change> changes, String comma, boolean zh) {
        return changes.stream()
                .map(change -> zh ? change.words().zh() : change.words().en())
                .collect(Collectors.joining(comma));
    }

    private static IndicatorDiff one(IndicatorEntry entry, Kind kind, String zh, String en) {
        return new IndicatorDiff(
                entry.ordinal(),
                entry.name(),
                kind,
                List.of(),
                new Bilingual(
                        zh + "“" + entry.name() + "”" + value(entry.target(), "（", "）"),
                        en + "“" + entry.name() + "”" + value(entry.target(), " (", ")")));
    }

    private static String value(@Nullable String target, String open, String close) {
        return target == null ? "" : open + target + close;
    }
}

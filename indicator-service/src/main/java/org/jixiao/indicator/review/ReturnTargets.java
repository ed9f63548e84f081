package org.jixiao.indicator.review;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jixiao.platform.http.Bulk;
import org.jixiao.platform.problem.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Send several sheets back, each for a reason of its own or all for the same. Comments on single indicators are given with one
 * sheet at a time.
 *
 * @param reason of those that have none of their own; null where each has
 */
public record ReturnTargets(
        @NotNull @Size(min = 1, max = Bulk.MOST) List<@Valid @NotNull Item> items,
        @Nullable @Size(max = 2000) String reason) {

    /**
     * A sheet to send back.
     *
     * @param ifMatch the sequence at which the caller saw it; null where any will do
     * @param reason null where the common one holds
     */
    @Schema(name = "ReturnItem")
    public record Item(
            @NotNull UUID id,
            @Nullable Long ifMatch,
            @Nullable @Size(max = 2000) String reason) {

        private Bulk.Item item() {
            return new Bulk.Item(id, ifMatch);
        }
    }

    List<Bulk.Item> sheets() {
        return items.stream().map(Item::item).toList();
    }

    /** What is said to each sheet; to one that is named twice, what is said first. @throws Refusal if to one nothing is */
    Map<UUID, ReturnTarget> each() {
        Map<UUID, ReturnTarget> each = new HashMap<>();
        for (int i = 0; i < items.size(); i++) {
            String said = Objects.requireNonNullElse(items.get(i).reason(), Objects.requireNonNullElse(reason, ""));
            if (said.isBlank()) {
                throw Refusal.ofField("/items/" + i + "/reason", "须填写退回理由。", "is needed where there is no common one");
            }
            each.putIfAbsent(items.get(i).id(), new ReturnTarget(said, List.of()));
        }
        return each;
    }
}

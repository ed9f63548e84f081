package org.jixiao.indicator.review;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jixiao.platform.http.Bulk;

/** Send several sheets back, all for the same reason. Comments on single indicators are given with one sheet at a time. */
public record ReturnTargets(
        @NotNull @Size(min = 1, max = Bulk.MOST) List<Bulk.@Valid @NotNull Item> items,
        @NotBlank @Size(max = 2000) String reason) {

    ReturnTarget each() {
        return new ReturnTarget(reason, List.of());
    }
}

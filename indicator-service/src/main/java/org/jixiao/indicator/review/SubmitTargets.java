package org.jixiao.indicator.review;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jixiao.platform.http.Bulk;

/** Hand several sheets in. */
public record SubmitTargets(
        @NotNull @Size(min = 1, max = Bulk.MOST) List<Bulk.@Valid @NotNull Item> items) {}

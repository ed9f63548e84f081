package org.jixiao.budget.year;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jixiao.budget.budget.Limits;
import org.jspecify.annotations.Nullable;

/**
 * Opens the next year's budget.
 *
 * @param projects those to carry on; null for all whose term does not end before that year
 */
public record OpenNextYear(
        @Nullable @Size(max = Limits.PROJECTS) List<@NotNull UUID> projects) {

    static final OpenNextYear WITH_ALL = new OpenNextYear(null);
}

package org.jixiao.budget.revision;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jixiao.budget.contract.Funding;
import org.jspecify.annotations.Nullable;

/**
 * The money that one project has from one source.
 *
 * @param asFiled the label of the source
 * @param source its code, where several entries have that label; null where the label says enough
 */
public record Purse(
        @NotNull UUID project,
        @NotBlank @Size(max = 200) String asFiled,
        @Nullable @Size(max = 64) String source) {

    boolean holds(Funding entry) {
        return asFiled.equals(entry.asFiled()) && (source == null || source.equals(entry.source()));
    }
}

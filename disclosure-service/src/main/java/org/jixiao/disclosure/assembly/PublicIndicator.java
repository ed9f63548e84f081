package org.jixiao.disclosure.assembly;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jixiao.indicator.contract.Indicator;
import org.jixiao.indicator.contract.Sheet;
import org.jspecify.annotations.Nullable;

/**
 * An indicator as the public reads it.
 *
 * @param id {@code <sheet id>/<ordinal>}
 * @param target annual value; null where left blank
 * @param wholeTerm value over the whole term; null where left blank
 */
public record PublicIndicator(
        String id,
        String dimension,
        @Nullable String category,
        String name,
        @Nullable String definition,
        @Nullable PublicTarget target,
        @Nullable PublicTarget wholeTerm,
        @Nullable String basis,
        @Nullable BigDecimal weight,
        @Nullable String fill) {

    static List<PublicIndicator> allOf(Sheet sheet) {
        return sheet.indicators().stream()
                .map(indicator -> of(sheet.sheet(), indicator))
                .toList();
    }

    private static PublicIndicator of(UUID sheet, Indicator indicator) {
        return new PublicIndicator(
                sheet + "/" + indicator.ordinal(),
                indicator.dimension(),
                indicator.category(),
                indicator.name(),
                indicator.definition(),
                PublicTarget.of(indicator.target()),
                PublicTarget.of(indicator.wholeTerm()),
                indicator.basis(),
                indicator.weight(),
                indicator.fill());
    }

    /** What names it within its sheet. */
    public String ordinal() {
        return id.substring(id.lastIndexOf('/') + 1);
    }
}

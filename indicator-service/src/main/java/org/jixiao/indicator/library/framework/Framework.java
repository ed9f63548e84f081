package org.jixiao.indicator.library.framework;

import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jixiao.budget.contract.Bilingual;

/**
 * A framework of indicators.
 *
 * @param id as region profiles name it ({@code 2015})
 * @param source the document it stands in
 */
@Schema(name = "IndicatorFramework")
public record Framework(String id, Bilingual name, String source, List<Dimension> dimensions) {

    public Framework {
        dimensions = List.copyOf(dimensions);
    }

    /** The dimension that a label means. */
    public Optional<Dimension> dimension(String label) {
        return dimensions.stream()
                .filter(dimension -> dimension.isWritten(label))
                .findFirst();
    }

    /** The category that a label means, whatever dimension it belongs to. */
    public Optional<Category> category(String label) {
        return dimensions.stream()
                .flatMap(dimension -> dimension.category(label).stream())
                .findFirst();
    }

    /** The dimension that the category of this label belongs to; empty where the framework has no such category. */
    public Optional<Dimension> dimensionOf(String categoryLabel) {
        return dimensions.stream()
                .filter(dimension -> dimension.category(categoryLabel).isPresent())
                .findFirst();
    }

    /** True where the framework has both, and the category belongs to the dimension. */
    public boolean has(String dimensionLabel, String categoryLabel) {
        return dimension(dimensionLabel)
                .flatMap(dimension -> dimension.category(categoryLabel))
                .isPresent();
    }
}

package org.jixiao.indicator.library.framework;

import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jixiao.budget.contract.Bilingual;
import org.jspecify.annotations.Nullable;

/**
 * A dimension (一级指标) with its categories.
 *
 * @param id the same in every framework that has it
 * @param name as forms print it
 * @param aliases other ways forms write it, 指标 at the end left out
 * @param weight points of 100 that its indicators have together; null where the framework gives none
 * @param weightWithoutCost the same in a sheet without cost indicators; null where that makes no difference
 */
@Schema(name = "IndicatorDimension")
public record Dimension(
        String id,
        Bilingual name,
        List<String> aliases,
        @Nullable Integer weight,
        @Nullable Integer weightWithoutCost,
        List<Category> categories) {

    public Dimension(
            String id,
            Bilingual name,
            @Nullable List<String> aliases,
            @Nullable Integer weight,
            @Nullable Integer weightWithoutCost,
            List<Category> categories) {
        this.id = id;
        this.name = name;
        this.aliases = aliases == null ? List.of() : List.copyOf(aliases);
        this.weight = weight;
        this.weightWithoutCost = weightWithoutCost;
        this.categories = List.copyOf(categories);
    }

    /** True for a label that means this one, however a form writes it. */
    public boolean isWritten(String label) {
        return id.equals(label) || LevelLabel.of(label).isOneOf(name, aliases);
    }

    /** The category of this dimension that a label means. */
    public Optional<Category> category(String label) {
        return categories.stream().filter(category -> category.isWritten(label)).findFirst();
    }
}

package org.jixiao.indicator.library.framework;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jixiao.budget.contract.Bilingual;
import org.jspecify.annotations.Nullable;

/**
 * A category (二级指标).
 *
 * @param id the same in every framework that has it
 * @param name as forms print it
 * @param aliases other ways forms write it, 指标 at the end left out
 */
@Schema(name = "IndicatorCategory")
public record Category(String id, Bilingual name, List<String> aliases) {

    public Category(String id, Bilingual name, @Nullable List<String> aliases) {
        this.id = id;
        this.name = name;
        this.aliases = aliases == null ? List.of() : List.copyOf(aliases);
    }

    /** True for a label that means this one, however a form writes it. */
    public boolean isWritten(String label) {
        return id.equals(label) || LevelLabel.of(label).isOneOf(name, aliases);
    }
}

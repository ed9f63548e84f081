package org.jixiao.budget.check.rule;

import java.util.UUID;
import org.jixiao.budget.budget.Found;
import org.jixiao.budget.contract.Finding;
import org.jixiao.budget.contract.Money;
import org.jixiao.budget.contract.Nature;
import org.jixiao.budget.project.ProjectContent;
import org.jspecify.annotations.Nullable;

/**
 * A project as the rules see it.
 *
 * @param classified its matter is not kept here: of such a project only the amount counts
 */
public record CheckedProject(UUID id, boolean classified, ProjectContent content) {

    /** Names it in findings. */
    public String pointer() {
        return "/projects/" + id;
    }

    public @Nullable Money amount() {
        return content.amount();
    }

    /** What may be said of it. */
    public String name() {
        return classified ? "涉密项目" : content.name();
    }

    public boolean isSaidToBeNew() {
        Nature nature = content.nature();
        return nature != null && nature.code() == Nature.Code.NEW;
    }

    public Found found(Finding finding) {
        return new Found(id, finding);
    }
}

package org.jixiao.indicator.target;

import java.util.List;
import org.jixiao.budget.contract.Bilingual;
import org.jixiao.platform.problem.Messages;
import org.jixiao.platform.problem.Refusal;

/** 422: an indicator is said to come from a definition that is not for it. */
final class DefinitionUnfit extends Refusal {

    /** @param pointer to the member that names the definition @param why it does not fit */
    record Misfit(String pointer, Bilingual why) {}

    private final transient List<Misfit> misfits;

    DefinitionUnfit(List<Misfit> misfits) {
        super(422, "definition-unfit");
        this.misfits = misfits;
    }

    @Override
    public List<Field> errors(Messages.Language language) {
        return misfits.stream()
                .map(one -> new Field(
                        one.pointer(),
                        language == Messages.Language.ZH
                                ? one.why().zh()
                                : one.why().en()))
                .toList();
    }
}

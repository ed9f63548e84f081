package org.jixiao.indicator.target;

import java.util.List;
import org.jixiao.platform.problem.Messages;
import org.jixiao.platform.problem.Refusal;

/** 422: an indicator is said to come from a definition that the library does not have, as far as the editor may read it. */
final class DefinitionUnknown extends Refusal {

    private final transient List<String> pointers;

    /** @param pointers to the members that name one */
    DefinitionUnknown(List<String> pointers) {
        super(422, "definition-unknown");
        this.pointers = pointers;
    }

    @Override
    public List<Field> errors(Messages.Language language) {
        String detail = language == Messages.Language.ZH ? "指标库中没有这个指标定义" : "names no definition of the library";
        return pointers.stream().map(pointer -> new Field(pointer, detail)).toList();
    }
}

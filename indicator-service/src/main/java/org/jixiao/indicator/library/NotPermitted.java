package org.jixiao.indicator.library;

import java.util.List;
import org.jixiao.platform.problem.Messages;
import org.jixiao.platform.problem.Refusal;

/** 403: the caller may read it, and somebody else keeps it. */
final class NotPermitted extends Refusal {

    private final List<String> pointers;

    /** @param pointers to what of the request leads to it; none where its address does */
    NotPermitted(String... pointers) {
        super(403, "forbidden");
        this.pointers = List.of(pointers);
    }

    @Override
    public List<Field> errors(Messages.Language language) {
        String detail = language == Messages.Language.ZH ? "该范围的指标由其他角色维护。" : "is kept by other roles";
        return pointers.stream().map(pointer -> new Field(pointer, detail)).toList();
    }
}

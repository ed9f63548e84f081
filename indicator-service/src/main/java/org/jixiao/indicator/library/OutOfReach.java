package org.jixiao.indicator.library;

import java.util.List;
import org.jixiao.platform.problem.Messages;
import org.jixiao.platform.problem.Refusal;

/** 404: something that a request names is not there, or lies outside the caller's scope; one is not told from the other. */
public final class OutOfReach extends Refusal {

    private final String pointer;

    /** @param pointer to what the request names */
    public OutOfReach(String pointer) {
        super(404, "not-found");
        this.pointer = pointer;
    }

    @Override
    public List<Field> errors(Messages.Language language) {
        return List.of(new Field(
                pointer,
                language == Messages.Language.ZH
                        ? "没有这一项，或不在您的权限范围内。"
                        : "does not exist, or lies outside of your scope"));
    }
}

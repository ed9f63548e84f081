package org.jixiao.budget.revision;

import java.util.List;
import org.jixiao.platform.problem.Messages;
import org.jixiao.platform.problem.Refusal;

/** 422: the money is not there to be moved, or has nowhere to go. */
final class NotMovable extends Refusal {

    private final String pointer;
    private final String zh;
    private final String en;

    NotMovable(String pointer, String zh, String en) {
        super(422, "not-movable");
        this.pointer = pointer;
        this.zh = zh;
        this.en = en;
    }

    String pointer() {
        return pointer;
    }

    @Override
    public List<Field> errors(Messages.Language language) {
        return List.of(new Field(pointer, language == Messages.Language.ZH ? zh : en));
    }
}

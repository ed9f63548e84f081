package org.jixiao.platform.notice;

import jakarta.enterprise.context.ApplicationScoped;
import org.jixiao.platform.event.Event;
import org.jixiao.platform.inbox.EventHandler;

@ApplicationScoped
class NoticeWithdrawnHandler implements EventHandler<NoticeWithdrawn> {

    private final Board board;

    NoticeWithdrawnHandler(Board board) {
        this.board = board;
    }

    @Override
    public Class<NoticeWithdrawn> type() {
        return NoticeWithdrawn.class;
    }

    @Override
    public void on(Event<NoticeWithdrawn> event) {
        board.show(event.envelope(), "(withdrawn)");
    }
}

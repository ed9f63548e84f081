package org.jixiao.platform.notice;

import jakarta.enterprise.context.ApplicationScoped;
import org.jixiao.platform.event.Event;
import org.jixiao.platform.inbox.EventHandler;

@ApplicationScoped
class NoticePostedHandler implements EventHandler<NoticePosted> {

    private final Board board;

    NoticePostedHandler(Board board) {
        this.board = board;
    }

    @Override
    public Class<NoticePosted> type() {
        return NoticePosted.class;
    }

    @Override
    public void on(Event<NoticePosted> event) {
        board.show(event.envelope(), event.fact().text());
    }
}

package org.jixiao.platform.inbox;

import org.jixiao.platform.event.Event;

/**
 * What a service does when a fact of one type arrives. Runs inside a transaction, only for states newer than the last
 * one seen of the same subject. An exception that is not a passing fault parks the subject.
 */
public interface EventHandler<T> {

    Class<T> type();

    void on(Event<T> event);
}

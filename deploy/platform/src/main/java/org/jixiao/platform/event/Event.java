package org.jixiao.platform.event;

/** A fact together with what is said around it, as a consumer receives it. */
public record Event<T>(Envelope envelope, T fact) {

    public long sequence() {
        return envelope.sequence();
    }

    public int revision() {
        return envelope.revision();
    }
}

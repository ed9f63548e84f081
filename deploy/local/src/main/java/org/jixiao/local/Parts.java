package org.jixiao.local;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * What has been started so far, in order. A part is added before it starts, so that a signal in the middle of a start finds it: its
 * {@code close} waits for its {@code start}.
 */
final class Parts implements AutoCloseable {

    /** Stops one part; harmless for one that never ran. */
    interface Part {
        void close();
    }

    private final Deque<Part> parts = new ArrayDeque<>();
    private final Object closing = new Object();
    private boolean closed;

    void add(Part part) {
        synchronized (parts) {
            if (!closed) {
                parts.push(part);
                return;
            }
        }
        part.close();
        throw new CannotStart("stopped before everything had started");
    }

    /** The last first. Who calls while another is at it waits until everything has stopped. */
    @Override
    public void close() {
        synchronized (closing) {
            for (Part part = next(); part != null; part = next()) {
                part.close();
            }
        }
    }

    private @Nullable Part next() {
        synchronized (parts) {
            closed = true;
            return parts.poll();
        }
    }
}

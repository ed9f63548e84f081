package org.jixiao.gateway.live;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The last events, within bounds of number and bytes, in the order in which they came here; that order is this gateway's own. One
 * writes, all listeners read.
 */
final class Recent {
    private final Layout layout;
    private final Told[] ring;
    private final long most;
    /** Of each partition, from which offset on nothing is missing here, and which comes next. */
    private final long[] complete;

    private final long[] next;
    private long oldest;
    private long end;
    private long bytes;

    /**
     * @param begin of each partition, the offset of the first event that will come
     * @param most in bytes
     */
    Recent(Layout layout, long[] begin, int capacity, long most) {
        this.layout = layout;
        this.complete = begin.clone();
        this.next = begin.clone();
        this.ring = new Told[capacity];
        this.most = most;
    }

    /** Where a listener reads on: the count of the event in this memory, and its position on the topics. */
    record Place(long count, Position position) {}

    Layout layout() {
        return layout;
    }

    synchronized void add(Told told) {
        skip(told.partition(), told.offset());
        bytes += told.weight();
        while (end - oldest == ring.length || bytes > most && end > oldest) {
            forgetOldest();
        }
        ring[at(end)] = told;
        end++;
    }

    /** A record that is no event has passed. */
    synchronized void skip(int partition, long offset) {
        next[partition] = offset + 1;
    }

    private void forgetOldest() {
        var gone = ring[at(oldest)];
        complete[gone.partition()] = gone.offset() + 1;
        bytes -= gone.weight();
        oldest++;
    }

    /** After all that has come. */
    synchronized Place now() {
        return new Place(end, new Position(layout, next));
    }

    /** After what this listener has had; empty where something since then is forgotten. */
    synchronized Optional<Place> after(Position position) {
        for (int i = 0; i < complete.length; i++) {
            if (position.next(i) < complete[i]) {
                return Optional.empty();
            }
        }
        return Optional.of(new Place(oldest, position));
    }

    /** Some of what comes from there on, none where nothing has come yet; empty where it is forgotten. */
    synchronized Optional<List<Told>> from(long count, int some) {
        if (count < oldest) {
            return Optional.empty();
        }
        var found = new ArrayList<Told>();
        for (var i = count; i < end && found.size() < some; i++) {
            found.add(ring[at(i)]);
        }
        return Optional.of(found);
    }

    synchronized long next(int partition) {
        return next[partition];
    }

    synchronized long size() {
        return end - oldest;
    }

    private int at(long count) {
        return (int) (count % ring.length);
    }
}

package org.jixiao.gateway.live;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

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
        return hasMissed(position) ? Optional.empty() : Optional.of(new Place(oldest, position));
    }

    /** Events that follow each other, and the count after them. */
    record Run(List<Told> events, long next) {}

    /**
     * Some of what comes from there on, none where nothing has come yet; empty where something is forgotten that the listener has not
     * had. What it has had may be forgotten at any time.
     */
    synchronized Optional<Run> from(Place place, int some) {
        if (place.count() < oldest && hasMissed(place.position())) {
            return Optional.empty();
        }
        var found = new ArrayList<Told>();
        var i = Math.max(place.count(), oldest);
        for (; i < end && found.size() < some; i++) {
            found.add(ring[at(i)]);
        }
        return Optional.of(new Run(found, i));
    }

    private boolean hasMissed(Position position) {
        return IntStream.range(0, complete.length).anyMatch(i -> position.next(i) < complete[i]);
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

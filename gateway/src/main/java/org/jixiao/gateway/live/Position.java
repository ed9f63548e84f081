package org.jixiao.gateway.live;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;

/**
 * How far a listener has come: of each partition the next offset. Written down as a token it means the same at every gateway, and after
 * a restart. It opens nothing: what a listener may hear of is decided anew each time.
 */
final class Position {
    /** Of a 64-bit number, seven bits a byte. */
    private static final int LONGEST = 10;

    private static final int SEVEN = 7;
    private static final int LOW = 0x7F;
    private static final int MORE = 0x80;

    private final Layout layout;
    private final long[] next;

    /** @param next of each partition of the layout, in its order */
    Position(Layout layout, long[] next) {
        this.layout = layout;
        this.next = next.clone();
    }

    /** Empty where this is no token of this life of the topics. */
    static Optional<Position> read(String token, Layout layout) {
        try {
            var bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(token));
            if (bytes.remaining() < Integer.BYTES || bytes.getInt() != layout.tag()) {
                return Optional.empty();
            }
            var next = new long[layout.size()];
            for (int i = 0; i < next.length; i++) {
                next[i] = number(bytes);
            }
            return bytes.hasRemaining() ? Optional.empty() : Optional.of(new Position(layout, next));
        } catch (IllegalArgumentException | java.nio.BufferUnderflowException malformed) {
            return Optional.empty();
        }
    }

    String token() {
        var bytes = ByteBuffer.allocate(Integer.BYTES + LONGEST * next.length).putInt(layout.tag());
        for (var offset : next) {
            for (var left = offset; ; left >>>= SEVEN) {
                if (left <= LOW) {
                    bytes.put((byte) left);
                    break;
                }
                bytes.put((byte) (left & LOW | MORE));
            }
        }
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(bytes.array(), bytes.position()));
    }

    long next(int partition) {
        return next[partition];
    }

    boolean isPast(Told told) {
        return next[told.partition()] > told.offset();
    }

    void pass(Told told) {
        next[told.partition()] = told.offset() + 1;
    }

    private static long number(ByteBuffer bytes) {
        var number = 0L;
        for (int shift = 0; shift < LONGEST * SEVEN; shift += SEVEN) {
            var part = bytes.get();
            number |= (long) (part & LOW) << shift;
            if ((part & MORE) == 0 && number >= 0) {
                return number;
            }
        }
        throw new IllegalArgumentException("no offset");
    }
}

package org.jixiao.disclosure.opendata;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A part of a file.
 *
 * @param first byte of it, from 0
 * @param last byte of it; before the first where there is no such part
 * @param length of the whole
 */
record ByteRange(int first, int last, int length) {

    private static final Pattern ONE = Pattern.compile("bytes=(\\d{0,18})-(\\d{0,18})");

    /** Empty where the header asks for nothing that is answered in parts: several parts, another unit, or no range at all. */
    static Optional<ByteRange> asked(String header, int length) {
        Matcher one = ONE.matcher(header.strip());
        if (!one.matches() || one.group(1).isEmpty() && one.group(2).isEmpty()) {
            return Optional.empty();
        }
        if (one.group(1).isEmpty()) {
            return Optional.of(ofLast(Long.parseLong(one.group(2)), length));
        }
        long first = Long.parseLong(one.group(1));
        long last = one.group(2).isEmpty() ? length - 1L : Long.parseLong(one.group(2));
        if (!one.group(2).isEmpty() && last < first) {
            return Optional.empty();
        }
        return Optional.of(
                first >= length
                        ? new ByteRange(0, -1, length)
                        : new ByteRange((int) first, (int) Math.min(last, length - 1L), length));
    }

    private static ByteRange ofLast(long bytes, int length) {
        return bytes == 0
                ? new ByteRange(0, -1, length)
                : new ByteRange((int) Math.max(0, length - bytes), length - 1, length);
    }

    boolean isEmpty() {
        return last < first;
    }

    String contentRange() {
        return isEmpty() ? "bytes */" + length : "bytes " + first + "-" + last + "/" + length;
    }
}

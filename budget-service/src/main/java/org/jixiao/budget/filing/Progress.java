package org.jixiao.budget.filing;

import org.jspecify.annotations.Nullable;

/**
 * How far a reading has come, for people who wait.
 *
 * @param percent from 0 to 100, never less than it was; 100 once it has ended
 * @param lines null until the file is opened
 * @param projects read so far
 */
public record Progress(int percent, @Nullable Lines lines, int projects) {

    /** Lines, or cells' shares of one, whose use is known, of all that are written. */
    public record Lines(int done, int total) {

        /** The part of a hundred that is done; all of it where there is nothing to do. */
        int percent() {
            return total == 0 ? 100 : (int) (100L * done / total);
        }
    }
}

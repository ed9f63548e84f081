package org.jixiao.disclosure.assembly;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.UUID;
import org.jixiao.budget.contract.Place;
import org.jspecify.annotations.Nullable;

/**
 * Where one figure of what was approved comes from.
 *
 * @param filing the filed document it was read from; null where it was not read, or nobody noted from which
 * @param sha256 of that document, hexadecimal; null where nobody noted it
 * @param place in that document; null where it was not read, or the place is not known
 * @param of what it was computed from, in words; empty where it was not
 */
public record Trace(
        Kind kind,
        @Nullable UUID filing,
        @Nullable String sha256,
        @Nullable Place place,
        List<String> of) {

    /** How a figure came to be. */
    public enum Kind {
        /** Read from a filed document, as it stands there. */
        @JsonProperty("read")
        READ,
        /** Written by a person, in the system or through it. */
        @JsonProperty("entered")
        ENTERED,
        /** Taken over from the year before when the budget was opened. */
        @JsonProperty("carried")
        CARRIED,
        /** Worked out by the system. */
        @JsonProperty("computed")
        COMPUTED,
        /** Told before it was noted where figures come from. */
        @JsonProperty("unknown")
        UNKNOWN
    }

    static Trace without(Kind kind) {
        return new Trace(kind, null, null, null, List.of());
    }

    static Trace computed(List<String> of) {
        return new Trace(Kind.COMPUTED, null, null, null, of);
    }
}

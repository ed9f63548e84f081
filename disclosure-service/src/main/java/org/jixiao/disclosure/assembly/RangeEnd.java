package org.jixiao.disclosure.assembly;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One end of a range or a period: exactly one of a number in the target's unit, and a day. In JSON a number or an ISO day. */
public record RangeEnd(
        @Nullable BigDecimal number, @Nullable LocalDate day) {

    static @Nullable RangeEnd of(@Nullable BigDecimal number, @Nullable LocalDate day) {
        return number == null && day == null ? null : new RangeEnd(number, day);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static RangeEnd of(JsonNode json) {
        return json.isNumber()
                ? new RangeEnd(json.decimalValue(), null)
                : new RangeEnd(null, LocalDate.parse(json.textValue()));
    }

    @JsonValue
    @Nullable
    Object json() {
        return number != null ? number : day;
    }
}

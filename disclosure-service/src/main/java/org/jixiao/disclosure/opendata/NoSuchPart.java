package org.jixiao.disclosure.opendata;

import java.util.Map;
import org.jixiao.platform.problem.Refusal;

/** 416: what is asked for lies outside the file; the answer says how long that is. */
final class NoSuchPart extends Refusal {

    static final int STATUS = 416;

    private final String contentRange;

    NoSuchPart(ByteRange asked) {
        super(STATUS, "no-such-part", asked.length());
        this.contentRange = asked.contentRange();
    }

    @Override
    public Map<String, String> headers() {
        return Map.of(RangeFilter.CONTENT_RANGE, contentRange);
    }
}

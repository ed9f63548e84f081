package org.jixiao.platform.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.NotEmpty;
import org.jixiao.platform.event.Envelope.Audience;
import org.jixiao.platform.event.Envelope.Malformed;
import org.jixiao.platform.notice.NoticePosted;

class EnvelopeTest {

    private record NoticePostedV2() {}

    private record Posted() {}

    @Property
    void comesBackFromItsHeaders(
            @ForAll long id,
            @ForAll @NotEmpty String subject,
            @ForAll Audience audience,
            @ForAll long sequence,
            @ForAll int revision,
            @ForAll long epoch) {
        Envelope told = new Envelope(
                new UUID(0x7000L, id),
                "t",
                "/s",
                subject,
                "k",
                "990101",
                "203001",
                audience,
                sequence,
                revision,
                epoch,
                Instant.EPOCH);

        Map<String, String> headers = new HashMap<>(told.headersWithoutEpoch());
        headers.put("ce_epoch", Long.toString(epoch));

        assertThat(Envelope.of("k", headers)).isEqualTo(told);
    }

    @Property
    void anythingElseIsMalformedAndNothingWorse(@ForAll Map<String, String> headers) {
        assertThatThrownBy(() -> Envelope.of(null, headers)).isInstanceOf(Malformed.class);
    }

    @Example
    void theTypeIsTheNameOfTheRecord() {
        assertThat(Envelope.typeOf(NoticePosted.class)).isEqualTo("org.jixiao.notice.posted.v1");
        assertThat(Envelope.typeOf(NoticePostedV2.class)).isEqualTo("org.jixiao.notice.posted.v2");
        assertThatThrownBy(() -> Envelope.typeOf(Posted.class)).isInstanceOf(IllegalArgumentException.class);
    }
}

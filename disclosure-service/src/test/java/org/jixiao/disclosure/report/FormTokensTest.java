package org.jixiao.disclosure.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.jixiao.platform.Time;
import org.jixiao.test.Backend;
import org.junit.jupiter.api.Test;

/** Which forms are taken for ones that somebody opened. */
@QuarkusTest
@WithTestResource(value = Backend.class, initArgs = @ResourceArg(name = "database", value = "disclosure"))
class FormTokensTest {

    private static final About PAGE = new About(new UUID(0, 1), 1, null);
    private static final Instant OPENED = Instant.parse("2026-02-05T15:59:00Z");

    @Inject
    DailyKeys keys;

    @Test
    void aFormIsGoodForItsPageAndForADayAcrossMidnight() {
        String token = QuarkusTransaction.requiringNew().call(() -> at(OPENED).issue(PAGE));

        assertThat(at(OPENED).isGood(token, PAGE)).isTrue();
        assertThat(at(OPENED.plusSeconds(120)).isGood(token, PAGE)).isTrue();
        assertThat(at(OPENED.plusSeconds(86_399)).isGood(token, PAGE)).isTrue();
        assertThat(at(OPENED.plusSeconds(86_400)).isGood(token, PAGE)).isFalse();
        assertThat(at(OPENED.minusSeconds(1)).isGood(token, PAGE)).isFalse();
        assertThat(at(OPENED).isGood(token, new About(new UUID(0, 1), 2, null))).isFalse();
        assertThat(at(OPENED).isGood(token, new About(new UUID(0, 1), 1, new UUID(0, 2))))
                .isFalse();
        assertThat(at(OPENED).isGood(null, PAGE)).isFalse();
        assertThat(at(OPENED).isGood(token.replaceFirst("\\d", "0"), PAGE)).isFalse();
    }

    @Test
    void ofAnIpv6AddressTheNetworkCounts() {
        assertThat(Senders.network("2001:db8:1:2:3:4:5:6")).isEqualTo("2001:db8:1:2:");
        assertThat(Senders.network("192.0.2.7")).isEqualTo("192.0.2.7");
    }

    private FormTokens at(Instant now) {
        return new FormTokens(keys, Clock.fixed(now, Time.LEGAL));
    }
}

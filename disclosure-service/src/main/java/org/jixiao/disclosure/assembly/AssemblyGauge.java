package org.jixiao.disclosure.assembly;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;

/** Shows operators for how long the oldest disclosure has been waiting for something its approval names. */
@ApplicationScoped
class AssemblyGauge {

    private final Disclosures disclosures;
    private final Clock clock;

    AssemblyGauge(Disclosures disclosures, Clock clock) {
        this.disclosures = disclosures;
        this.clock = clock;
    }

    void register(@Observes StartupEvent start, MeterRegistry meters) {
        meters.gauge("jixiao.disclosure.assembling.oldest.seconds", this, AssemblyGauge::seconds);
    }

    private double seconds() {
        return QuarkusTransaction.requiringNew()
                .call(disclosures::oldestAssembling)
                .map(since -> (double) Duration.between(since, clock.instant()).toSeconds())
                .orElse(0.0);
    }
}

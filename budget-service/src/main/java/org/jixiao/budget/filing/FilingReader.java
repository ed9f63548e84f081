package org.jixiao.budget.filing;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import org.jboss.logging.Logger;
import org.jixiao.budget.filing.form.Reading;
import org.jixiao.platform.Database;
import org.jixiao.platform.problem.Refusal;
import org.jixiao.platform.trace.Correlation;
import org.jixiao.tracing.Spans;

/** Reads one filing and ends it: outside of any transaction what takes long, within one what changes something. */
@ApplicationScoped
class FilingReader {

    private static final Logger LOG = Logger.getLogger(FilingReader.class);

    private final Filings filings;
    private final FiledDocuments documents;
    private final Reader reader;
    private final Filer filer;
    private final Endings endings;
    private final Claims claims;
    private final Spans spans;

    FilingReader(
            Filings filings,
            FiledDocuments documents,
            Reader reader,
            Filer filer,
            Endings endings,
            Claims claims,
            Spans spans) {
        this.filings = filings;
        this.documents = documents;
        this.reader = reader;
        this.filer = filer;
        this.endings = endings;
        this.claims = claims;
        this.spans = spans;
    }

    /** @throws RuntimeException only for a passing fault; then nothing has happened, and it may be tried again */
    @ActivateRequestContext
    void read(Claim claim, Watch watch) {
        try {
            end(claim, watch);
        } catch (ClaimLost lost) {
            LOG.debug(lost.getMessage());
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError broken) {
            if (Database.passes(broken)) {
                throw broken;
            }
            LOG.errorf("Reading filing %s broke off: %s", claim.filing(), Database.reason(broken));
            claims.failed(claim);
        }
    }

    private void end(Claim claim, Watch watch) {
        try {
            if (claim.isHopeless()) {
                throw new ReadingFailed();
            }
            HandedIn handedIn = QuarkusTransaction.requiringNew()
                    .call(() -> HandedIn.of(filings.findById(claim.filing()), documents.findById(claim.filing())));
            asPartOf(handedIn.occasion(), () -> layOver(claim, handedIn, watch));
        } catch (Refusal refusal) {
            endings.refused(claim, Rejection.of(refusal), watch.standing());
        }
    }

    /** What is told of it, and logged, belongs to the request that handed it in: its trace goes on with the reading. */
    private void asPartOf(Correlation occasion, Runnable work) {
        Span reading = spans.begin(SpanKind.INTERNAL, "read filing", occasion.traceparent());
        try {
            occasion.within(reading).during(work);
        } finally {
            reading.end();
        }
    }

    private void layOver(Claim claim, HandedIn handedIn, Watch watch) {
        Reading reading = reader.read(handedIn, watch);
        FilingTooLarge.check(reading);
        filer.layOver(claim, handedIn, reading, watch);
    }
}

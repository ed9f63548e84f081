package org.jixiao.budget;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jixiao.indicator.contract.Grade;
import org.jixiao.indicator.contract.Sheet;
import org.jixiao.indicator.contract.SheetAbout;
import org.jixiao.indicator.contract.TargetAdjusted;
import org.jixiao.indicator.contract.TargetApproved;
import org.jixiao.indicator.contract.TargetDrafted;
import org.jixiao.indicator.contract.TargetRecalled;
import org.jixiao.indicator.contract.TargetReturned;
import org.jixiao.indicator.contract.TargetSubmitted;
import org.jixiao.platform.event.Envelope;
import org.jixiao.test.Backend;
import org.jspecify.annotations.Nullable;

/** Says on target-events what indicator-service would say: real records on the real broker, once or as often as a test likes. */
@Singleton
public class IndicatorService {

    private final ObjectMapper json;
    private final Clock clock;

    IndicatorService(ObjectMapper json, Clock clock) {
        this.json = json;
        this.clock = clock;
    }

    /** A sheet of a budget, for a project or, with null, for the department as a whole. */
    public record SheetOf(UUID id, String budget, @Nullable String project) {

        public static SheetOf project(String budget, String project) {
            return new SheetOf(UUID.randomUUID(), budget, project);
        }

        SheetAbout about(long judgedAgainst) {
            return new SheetAbout(
                    id, UUID.fromString(budget), project == null ? null : UUID.fromString(project), judgedAgainst);
        }

        Sheet whole(long judgedAgainst) {
            SheetAbout about = about(judgedAgainst);
            return new Sheet(id, about.budget(), about.project(), judgedAgainst, List.of(), List.of());
        }
    }

    public void drafted(SheetOf sheet, long sequence, long judgedAgainst) {
        tell(sheet, sequence, new TargetDrafted(sheet.about(judgedAgainst), 0, 0, 0));
    }

    public void submitted(SheetOf sheet, long sequence, long judgedAgainst, String... contributors) {
        tell(sheet, sequence, new TargetSubmitted(sheet.whole(judgedAgainst), Set.of(contributors)));
    }

    public void approved(SheetOf sheet, long sequence, long judgedAgainst) {
        approved(sheet, sequence, judgedAgainst, null);
    }

    public void approved(SheetOf sheet, long sequence, long judgedAgainst, @Nullable Grade grade) {
        tell(sheet, sequence, new TargetApproved(sheet.whole(judgedAgainst), grade));
    }

    /** Approved in a revision after the first. */
    public void adjusted(SheetOf sheet, long sequence, long judgedAgainst) {
        tell(sheet, sequence, 2, new TargetAdjusted(sheet.whole(judgedAgainst), null));
    }

    public void submittedIn(int revision, SheetOf sheet, long sequence, long judgedAgainst, String... contributors) {
        tell(sheet, sequence, revision, new TargetSubmitted(sheet.whole(judgedAgainst), Set.of(contributors)));
    }

    public void returned(SheetOf sheet, long sequence, long judgedAgainst, String reason) {
        tell(sheet, sequence, new TargetReturned(sheet.about(judgedAgainst), reason, List.of()));
    }

    public void recalled(SheetOf sheet, long sequence, long judgedAgainst) {
        tell(sheet, sequence, new TargetRecalled(sheet.about(judgedAgainst)));
    }

    private void tell(SheetOf sheet, long sequence, Record fact) {
        tell(sheet, sequence, 1, fact);
    }

    private void tell(SheetOf sheet, long sequence, int revision, Record fact) {
        Envelope envelope = new Envelope(
                UUID.randomUUID(),
                Envelope.typeOf(fact.getClass()),
                "/indicator-service",
                "sheet/" + sheet.id(),
                sheet.budget(),
                "990101",
                "306001",
                Envelope.Audience.DEPARTMENT,
                sequence,
                revision,
                1,
                clock.instant());
        Map<String, Object> settings =
                Map.of("bootstrap.servers", Backend.kafka().bootstrapServers());
        try (KafkaProducer<String, byte[]> producer =
                new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer())) {
            ProducerRecord<String, byte[]> record =
                    new ProducerRecord<>("target-events", sheet.budget(), json.writeValueAsBytes(fact));
            envelope.headersWithoutEpoch()
                    .forEach((name, value) -> record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
            record.headers().add("ce_epoch", "1".getBytes(StandardCharsets.UTF_8));
            producer.send(record).get();
        } catch (JsonProcessingException | ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}

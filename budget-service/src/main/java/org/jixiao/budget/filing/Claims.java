package org.jixiao.budget.filing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.jixiao.platform.Database;

/**
 * Who reads which filing. A claim runs out unless it is renewed, so that a filing whose reader was killed is taken up by
 * another one. Time is the database's: replicas need not agree on it.
 */
@ApplicationScoped
class Claims {

    private static final Duration LIFE = Duration.ofSeconds(15);

    private static final String NEXT = """
            update filing set claim = ?, claimed_until = now() + ? * interval '1 second', attempts = attempts + 1
            where id = (
                select id from filing
                where state not in ('READ', 'REFUSED') and (claimed_until is null or claimed_until < now())
                order by id limit 1 for update skip locked)
            returning id, attempts""";
    private static final String RENEW = """
            update filing set claimed_until = now() + ? * interval '1 second', state = ?, progress = ?::jsonb
            where id = ? and claim = ? and state not in ('READ', 'REFUSED')""";
    private static final String RELEASE = """
            update filing set claim = null, claimed_until = null, attempts = attempts - ?, state = 'RECEIVED'
            where id = ? and claim = ? and state not in ('READ', 'REFUSED')""";

    private final Database database;
    private final ObjectMapper json;

    Claims(Database database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    /** The oldest filing that nobody reads; from now on it is the caller's. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    Optional<Claim> next() {
        UUID token = UUID.randomUUID();
        return database
                .query(
                        row -> new Claim(row.getObject("id", UUID.class), token, row.getInt("attempts")),
                        NEXT,
                        token,
                        LIFE.toSeconds())
                .stream()
                .findFirst();
    }

    /** Holds it for longer, and leaves word for other replicas how far it is. Does nothing once the claim is lost. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void renew(Claim claim, Standing standing) {
        database.update(
                RENEW,
                LIFE.toSeconds(),
                standing.state().name(),
                text(standing.progress()),
                claim.filing(),
                claim.token());
    }

    /** Lets go of it after an attempt that failed. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void failed(Claim claim) {
        database.update(RELEASE, 0, claim.filing(), claim.token());
    }

    /** Lets go of it as though it had not been taken up. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void giveBack(Claim claim) {
        database.update(RELEASE, 1, claim.filing(), claim.token());
    }

    private String text(Progress progress) {
        try {
            return json.writeValueAsString(progress);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("no JSON: " + progress, e);
        }
    }
}

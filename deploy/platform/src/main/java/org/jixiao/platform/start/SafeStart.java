package org.jixiao.platform.start;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jixiao.platform.outbox.Lease;

/**
 * Refuses to start where a setting is good for a trial only and this is none ({@code jixiao.trial}), and says which; a
 * trial is told, too. A pooler before the relay's connection is refused always: nothing would be relayed
 * once and in order behind it.
 */
@ApplicationScoped
class SafeStart {

    private static final Logger LOG = Logger.getLogger(SafeStart.class);

    private final Unsafe.Settings told;
    private final boolean trial;

    SafeStart(Config config, @ConfigProperty(name = "jixiao.trial") boolean trial) {
        this.told = key -> config.getOptionalValue(key, String.class).orElse(null);
        this.trial = trial;
    }

    /** Before anything begins to work. @throws UnsafeSettings if it must not */
    void look(@Observes @Priority(1) StartupEvent start) {
        judge(Unsafe.of(told), trial);
        lookForPooler();
    }

    static void judge(List<Unsafe> unsafe, boolean trial) {
        if (!unsafe.isEmpty() && !trial) {
            throw new UnsafeSettings(unsafe.stream().map(Unsafe::toString).collect(Collectors.joining("; ")));
        }
        if (!unsafe.isEmpty()) {
            LOG.infof(
                    "For trial only (jixiao.trial): %s",
                    unsafe.stream().map(Unsafe::key).toList());
        }
    }

    private void lookForPooler() {
        Lease.Database database = new Lease.Database(
                told.text("jixiao.database.direct-url"),
                told.text("quarkus.datasource.username"),
                told.text("quarkus.datasource.password"));
        try (Lease lease = Lease.on(database)) {
            LOG.debugf("%s is reached directly: %s", database, lease.connection());
        } catch (Lease.ThroughPooler e) {
            throw new UnsafeSettings(String.valueOf(e.getMessage()));
        } catch (SQLException e) {
            LOG.debugf("Whether %s is reached directly shows when it is there", database);
        }
    }

    /** The service must not run as it was told to. */
    static final class UnsafeSettings extends RuntimeException {

        UnsafeSettings(String which) {
            super("Refused to start. " + which);
        }
    }
}

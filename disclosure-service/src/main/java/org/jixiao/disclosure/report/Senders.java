package org.jixiao.disclosure.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jixiao.disclosure.clock.Timed;
import org.jixiao.platform.Database;
import org.jixiao.platform.Time;

/**
 * Limits how many reports are taken from one address within an hour. The address is hashed under the key of its day; the hash
 * is gone when the hour is over, the key a day later. Of an IPv6 address, written out as the gateway writes it, the network
 * counts: that is what one household has.
 */
@ApplicationScoped
class Senders implements Timed {

    private static final Duration WINDOW = Duration.ofHours(1);
    private static final Pattern NETWORK = Pattern.compile("((?:[0-9a-fA-F]*:){4}).*");

    private final Database database;
    private final DailyKeys keys;
    private final int perHour;

    Senders(Database database, DailyKeys keys, @ConfigProperty(name = "jixiao.reports.per-hour") int perHour) {
        this.database = database;
        this.keys = keys;
        this.perHour = perHour;
    }

    /** True, and counted, unless as many were taken from there already. Part of a transaction. */
    boolean mayReport(String address, Instant now) {
        String hash = keys.signed(LocalDate.ofInstant(now, Time.LEGAL), "address " + network(address));
        database.query(row -> true, "select pg_advisory_xact_lock(hashtextextended(?, 1))", hash);
        int taken = database.query(
                        row -> row.getInt(1),
                        "select count(*) from report_sender where hash = ? and at > ?",
                        hash,
                        now.minus(WINDOW))
                .get(0);
        if (taken < perHour) {
            database.update("insert into report_sender (hash, at) values (?, ?)", hash, now);
        }
        return taken < perHour;
    }

    /** What need not be known any more is forgotten. */
    @Override
    public void round(Instant now) {
        database.update("delete from report_sender where at < ?", now.minus(WINDOW));
        keys.forgetBefore(LocalDate.ofInstant(now, Time.LEGAL).minusDays(1));
    }

    static String network(String address) {
        Matcher ipv6 = NETWORK.matcher(address);
        return ipv6.matches() ? ipv6.group(1) : address;
    }
}

package org.jixiao.disclosure.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jixiao.platform.Time;
import org.jspecify.annotations.Nullable;

/** Tells a form that somebody opened from one that a program sends without looking: a mark for one page, good for a day. */
@ApplicationScoped
public class FormTokens {

    private static final Duration GOOD_FOR = Duration.ofDays(1);
    private static final Pattern FORM = Pattern.compile("(\\d{1,12})\\.([A-Za-z0-9_-]{43})");

    private final DailyKeys keys;
    private final Clock clock;

    FormTokens(DailyKeys keys, Clock clock) {
        this.keys = keys;
        this.clock = clock;
    }

    @Transactional
    public String issue(About about) {
        Instant now = clock.instant();
        return now.getEpochSecond() + "." + keys.signed(day(now), text(about, now.getEpochSecond()));
    }

    boolean isGood(@Nullable String token, About about) {
        Matcher parts = FORM.matcher(token == null ? "" : token);
        if (!parts.matches()) {
            return false;
        }
        long second = Long.parseLong(parts.group(1));
        Instant issued = Instant.ofEpochSecond(second);
        Instant now = clock.instant();
        return !issued.isAfter(now)
                && issued.plus(GOOD_FOR).isAfter(now)
                && keys.signedBefore(day(issued), text(about, second))
                        .filter(signature -> same(signature, parts.group(2)))
                        .isPresent();
    }

    private static String text(About about, long second) {
        return "form " + about.budget() + " " + about.version() + " " + about.project() + " " + second;
    }

    private static LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, Time.LEGAL);
    }

    private static boolean same(String signature, String given) {
        return MessageDigest.isEqual(
                signature.getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
    }
}

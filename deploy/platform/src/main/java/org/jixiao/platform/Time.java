package org.jixiao.platform;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.ZoneId;

/** The one clock of a service. Instants are UTC; a legal day is a day in Shanghai. */
public final class Time {

    public static final ZoneId LEGAL = ZoneId.of("Asia/Shanghai");

    @Produces
    @Singleton
    Clock clock() {
        return Clock.system(LEGAL);
    }
}

package org.jixiao.disclosure.site;

import io.quarkus.qute.TemplateExtension;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jixiao.platform.Time;

/** How days and instants stand on a page: by the clock of Shanghai. */
@TemplateExtension
final class Moments {

    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT).withZone(Time.LEGAL);

    private Moments() {}

    static String legal(Instant instant) {
        return MINUTE.format(instant);
    }

    static LocalDate legalDay(Instant instant) {
        return LocalDate.ofInstant(instant, Time.LEGAL);
    }

    static String inWords(LocalDate day) {
        return day.getYear() + " 年 " + day.getMonthValue() + " 月 " + day.getDayOfMonth() + " 日";
    }
}

package org.jixiao.disclosure.site;

import io.quarkus.qute.TemplateExtension;
import io.quarkus.qute.TemplateExtension.TemplateAttribute;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jixiao.platform.Time;
import org.jspecify.annotations.Nullable;

/** How days and instants stand on a page: by the clock of Shanghai. */
@TemplateExtension
final class Moments {

    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT).withZone(Time.LEGAL);

    private static final DateTimeFormatter ENGLISH = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

    private Moments() {}

    static String legal(Instant instant) {
        return MINUTE.format(instant);
    }

    static LocalDate legalDay(Instant instant) {
        return LocalDate.ofInstant(instant, Time.LEGAL);
    }

    /** In the language of the reading: 2026 年 1 月 20 日, 20 January 2026. */
    static String said(LocalDate day, @TemplateAttribute("reading") @Nullable Object reading) {
        return Say.known(reading).isEnglish() ? ENGLISH.format(day) : inWords(day);
    }

    static String inWords(LocalDate day) {
        return day.getYear() + " 年 " + day.getMonthValue() + " 月 " + day.getDayOfMonth() + " 日";
    }
}

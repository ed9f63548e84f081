package org.jixiao.budget.window;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jixiao.budget.contract.FiscalYear;
import org.jixiao.platform.store.AsJson;
import org.jspecify.annotations.Nullable;

/** When the departments of a division hand in their budgets of a year (申报期). */
@Entity
public class FilingWindow {

    @Id
    private String key;

    private String division;
    private int fiscalYear;
    private LocalDate opens;
    private LocalDate closes;

    /** In the order they were given. */
    @AsJson
    private List<Extension> extensions;

    private long sequence;

    protected FilingWindow() {}

    FilingWindow(String division, FiscalYear year, FilingDays days) {
        this.key = key(division, year);
        this.division = division;
        this.fiscalYear = year.value();
        this.opens = days.opens();
        this.closes = days.closes();
        this.extensions = List.of();
        this.sequence = 1;
    }

    static String key(String division, FiscalYear year) {
        return division + "/" + year;
    }

    /** @return whether those are other days */
    boolean move(FilingDays days) {
        boolean other = !days.equals(days());
        if (other) {
            opens = days.opens();
            closes = days.closes();
            sequence++;
        }
        return other;
    }

    /** @throws ExtendsNothing unless it gives more time than there is, from today on */
    void extend(Extension given, LocalDate today) {
        LocalDate last = closesFor(given.department());
        if (!given.until().isAfter(last) || given.until().isBefore(today)) {
            throw new ExtendsNothing(last);
        }
        extensions = Stream.concat(extensions.stream(), Stream.of(given)).toList();
        sequence++;
    }

    /** The last day for a department, or, with null, for those that were given nothing of their own. */
    LocalDate closesFor(@Nullable String department) {
        return Stream.concat(
                        Stream.of(closes),
                        extensions.stream()
                                .filter(extension -> extension.isFor(department))
                                .map(Extension::until))
                .max(Comparator.naturalOrder())
                .orElse(closes);
    }

    WindowState state(@Nullable String department, LocalDate day) {
        if (day.isBefore(opens)) {
            return WindowState.UPCOMING;
        }
        return day.isAfter(closesFor(department)) ? WindowState.CLOSED : WindowState.OPEN;
    }

    /** @throws WindowNotOpen before its first day @throws WindowClosed after the last day of that department */
    void requireOpen(String department, LocalDate day) {
        switch (state(department, day)) {
            case UPCOMING -> throw new WindowNotOpen(days());
            case CLOSED -> throw new WindowClosed(days(), closesFor(department));
            case OPEN -> {}
        }
    }

    /** Names it in the audit trail. */
    String subject() {
        return "filing-window/" + key;
    }

    String key() {
        return key;
    }

    String division() {
        return division;
    }

    FiscalYear fiscalYear() {
        return new FiscalYear(fiscalYear);
    }

    FilingDays days() {
        return new FilingDays(opens, closes);
    }

    List<Extension> extensions() {
        return extensions;
    }

    long sequence() {
        return sequence;
    }
}

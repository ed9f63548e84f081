package org.jixiao.disclosure.site;

import java.util.Comparator;
import java.util.List;
import org.jixiao.budget.contract.Coded;
import org.jixiao.disclosure.publication.TimelinessEntry;
import org.jixiao.disclosure.publication.TimelinessRecords;

/**
 * Which departments of a division made public in time what was approved.
 *
 * @param choices divisions and years of which there is something to say
 * @param division code; empty where there is nothing to choose from
 */
public record TimelinessPage(
        List<TimelinessRecords.Choice> choices, String division, int year, List<TimelinessEntry> entries) {

    public List<Coded> divisions() {
        return choices.stream()
                .map(TimelinessRecords.Choice::division)
                .distinct()
                .toList();
    }

    /** Newest first. */
    public List<Integer> years() {
        return choices.stream()
                .map(TimelinessRecords.Choice::fiscalYear)
                .distinct()
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    public String divisionName() {
        return divisions().stream()
                .filter(each -> division.equals(each.code()))
                .map(each -> each.name() == null ? division : each.name())
                .findFirst()
                .orElse(division);
    }

    public long onTime() {
        return count(TimelinessEntry.Outcome.ON_TIME);
    }

    public long late() {
        return count(TimelinessEntry.Outcome.LATE);
    }

    public long overdue() {
        return count(TimelinessEntry.Outcome.OVERDUE);
    }

    public long notYet() {
        return count(TimelinessEntry.Outcome.NOT_YET);
    }

    private long count(TimelinessEntry.Outcome outcome) {
        return entries.stream().filter(each -> each.outcome() == outcome).count();
    }
}

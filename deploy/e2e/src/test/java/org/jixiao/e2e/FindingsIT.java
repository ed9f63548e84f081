package org.jixiao.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What is wrong with two real documents, as a careful reviewer listed it ({@code findings.tsv}), against what the platform
 * finds; and what holds in five ({@code silence.tsv}), of which it says nothing.
 */
@ExtendWith(Suite.Provider.class)
class FindingsIT {

    private static final List<String> OWNERS = List.of("reader", "budget", "indicator", "disclosure");
    private static final String RULES = "indicator";

    private final Suite suite;

    FindingsIT(Suite suite) {
        this.suite = suite;
    }

    /** A known finding at one of the lines where it is to be found. */
    private record Wanted(KnownFinding known, int line) {

        @Override
        public String toString() {
            return known.id() + " at " + line;
        }
    }

    @Test
    void whatAReviewerWouldFind() throws IOException {
        List<Wanted> missed = new ArrayList<>();
        List<Wanted> wanted = new ArrayList<>();
        List<SeenFinding> wrong = new ArrayList<>();
        check("000", all(FiledDocument.of(suite, "000", "2024"), 1), wanted, missed, wrong);
        check("002", all(FiledDocument.of(suite, "002", "2024"), 21), wanted, missed, wrong);

        assertThat(wrong)
                .as("errors and warnings about targets that no reviewer listed")
                .isEmpty();
        assertThat(missed)
                .as("missed without a reason")
                .allSatisfy(each -> assertThat(each.known().reason()).isNotEmpty());
        assertThat(missed.size() * 20)
                .as("missed %s of %s", missed, wanted.size())
                .isLessThanOrEqualTo(wanted.size());
    }

    private static List<SeenFinding> all(FiledDocument document, int sheets) {
        List<SeenFinding> all = new ArrayList<>(document.findings(sheets));
        assertThat(all)
                .as("about a project, with no place to look for it")
                .filteredOn(finding -> !finding.owner().equals("reader"))
                .filteredOn(finding -> finding.first() > 1 && finding.line() == null)
                .isEmpty();
        all.addAll(document.beforePublication());
        return all;
    }

    /** @param sheets at least so many */
    @ParameterizedTest
    @CsvSource({"000, 2024, 1", "001, 2024, 13", "002, 2024, 21", "003, 2020, 19", "004, 2025, 10"})
    void ofWhatHoldsNothingIsSaid(String document, String year, int sheets) throws IOException {
        List<SeenFinding> seen = FiledDocument.of(suite, document, year).findings(sheets);

        assertThat(KnownSum.of(document)).isNotEmpty().allSatisfy(sum -> assertThat(seen)
                .as(sum.holds())
                .filteredOn(sum::isDoubtedBy)
                .isEmpty());
    }

    private static void check(
            String document, List<SeenFinding> seen, List<Wanted> wanted, List<Wanted> missed, List<SeenFinding> wrong)
            throws IOException {
        List<KnownFinding> known = KnownFinding.all().stream()
                .filter(finding -> finding.document().equals(document))
                .toList();
        for (String owner : OWNERS) {
            List<Wanted> all = known.stream()
                    .filter(finding -> finding.owner().equals(owner) && finding.isErrorOrWarning())
                    .flatMap(finding -> finding.at().stream().map(line -> new Wanted(finding, line)))
                    .toList();
            List<Wanted> notSeen = all.stream()
                    .filter(each -> seen.stream().noneMatch(one -> each.known().isToldAt(each.line(), one)))
                    .toList();
            List<SeenFinding> told = seen.stream()
                    .filter(one -> one.owner().equals(owner) && one.isErrorOrWarning())
                    .toList();
            List<SeenFinding> unknown = told.stream()
                    .filter(one -> known.stream().noneMatch(finding -> finding.isToldBy(one)))
                    .toList();
            print(document, owner, told.size(), unknown, all.size(), notSeen);
            if (owner.equals(RULES)) {
                wanted.addAll(all);
                missed.addAll(notSeen);
                wrong.addAll(unknown);
            }
        }
    }

    private static void print(
            String document, String owner, int told, List<SeenFinding> unknown, int all, List<Wanted> notSeen) {
        System.out.printf(
                Locale.ROOT,
                "%s %-9s precision %d of %d, recall %d of %d%n",
                document,
                owner,
                told - unknown.size(),
                told,
                all - notSeen.size(),
                all);
        unknown.forEach(one -> System.out.println("  not listed: " + one));
        if (!notSeen.isEmpty()) {
            System.out.println(
                    "  not told: " + notSeen.stream().map(Wanted::toString).collect(Collectors.joining(", ")));
        }
        notSeen.stream()
                .map(Wanted::known)
                .filter(finding -> !finding.reason().isEmpty())
                .distinct()
                .forEach(finding -> System.out.println("  " + finding.id() + ": " + finding.reason()));
    }
}

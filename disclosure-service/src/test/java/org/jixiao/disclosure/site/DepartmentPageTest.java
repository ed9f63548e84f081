package org.jixiao.disclosure.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jixiao.disclosure.assembly.PublicDisclosure;
import org.jixiao.disclosure.assembly.PublicJson;
import org.jixiao.disclosure.publication.Edition;
import org.jixiao.disclosure.publication.Editions;
import org.junit.jupiter.api.Test;

/** What a department's page says at its top. */
class DepartmentPageTest {

    private static final int FIRST_REVISION = 1;
    private static final int ADJUSTED = 2;

    /** Late in the evening of 8 February in Shanghai. */
    private static final Instant FIRST = Instant.parse("2026-02-08T15:30:00Z");

    private static final String SHA256 = "0".repeat(64);
    private static final Instant LATER = Instant.parse("2026-06-30T02:00:00Z");

    @Test
    void aCorrectionLeavesWithinHowManyDaysItBecamePublic() {
        DepartmentPage page = page(2, FIRST_REVISION, LATER, entry(1, FIRST_REVISION, FIRST));

        // approved on 26 January: five days of January and eight of February
        assertThat(page.days()).isEqualTo(13);
        assertThat(page.firstPublishedOn()).isEqualTo(LocalDate.of(2026, 2, 8));
        assertThat(page.isCorrection()).isTrue();
        assertThat(page.publishedOn()).isEqualTo(LocalDate.of(2026, 6, 30));
    }

    @Test
    void anAdjustedBudgetHasItsOwnDays() {
        DepartmentPage page = page(2, ADJUSTED, LATER, entry(1, FIRST_REVISION, FIRST));

        // 26 January to 30 June: 5 + 28 + 31 + 30 + 31 + 30
        assertThat(page.days()).isEqualTo(155);
        assertThat(page.isCorrection()).isFalse();
    }

    private static DepartmentPage page(int version, int revision, Instant at, Editions.Entry before) {
        PublicDisclosure document = sample().published(version, at, new PublicDisclosure.Supersedes(version - 1, "更正"));
        Edition edition =
                new Edition(document.id(), version, revision, at, SHA256, SHA256, PublicJson.bytes(document), false);
        return DepartmentPage.of(edition, List.of(entry(version, revision, at), before));
    }

    private static Editions.Entry entry(int version, int revision, Instant at) {
        return new Editions.Entry(version, revision, at, null, SHA256, null, null);
    }

    private static PublicDisclosure sample() {
        return PublicJson.read("""
                {"id": "0190a5d0-0000-7000-8000-000000000001", "version": 0, "publishedAt": "1970-01-01T00:00:00Z",
                 "approvedOn": "2026-01-26", "division": {"code": "990101", "name": "云溪县"},
                 "department": {"code": "203", "name": "云溪县图书馆"}, "fiscalYear": 2026, "objectives": [],
                 "indicators": [], "projects": [], "tasks": [], "units": [], "funding": [], "figures": [],
                 "procurement": [], "assets": [], "sections": [], "withheld": null}""".getBytes(StandardCharsets.UTF_8));
    }
}

package org.jixiao.disclosure.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClockSettingTest {

    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory()).registerModule(new JavaTimeModule());

    /** Spring Festival of 2026: off from the 15th to the 23rd of February, worked on Saturdays 14 and 28. */
    private static final String WORKING = """
        kind: working
        calendar:
          2026:
            holidays: [2026-01-01/2026-01-03, 2026-02-15/2026-02-23]
            workdays: [2026-01-04, 2026-02-14, 2026-02-28]
        """;

    @Test
    void theLawGivesTwentyNaturalDays() throws Exception {
        // 20 January + 20 = 40 January = 9 February; five days before it is the 4th
        assertThat(clock("kind: natural").termFrom(LocalDate.of(2026, 1, 20)))
                .isEqualTo(new Term(LocalDate.of(2026, 2, 9), LocalDate.of(2026, 2, 4)));
    }

    @Test
    void aRegionSaysHowManyDaysAndFromWhenTheyAreFew() throws Exception {
        assertThat(clock("days: 15\ndueSoon: 3").termFrom(LocalDate.of(2026, 1, 20)))
                .isEqualTo(new Term(LocalDate.of(2026, 2, 4), LocalDate.of(2026, 2, 1)));
    }

    @Test
    void workingDaysLeaveOutHolidaysAndCountWeekendsWorked() throws Exception {
        // Tuesday 20 January. 21–23: 3; 26–30: 8; 2–6 February: 13; 9–13: 18; Saturday 14, worked: 19; off until 23;
        // 24: 20
        assertThat(clock(WORKING).termFrom(LocalDate.of(2026, 1, 20)).dueOn()).isEqualTo(LocalDate.of(2026, 2, 24));
    }

    @Test
    void aYearThatIsNotKnownHasItsWeekendsOffAndIsNamed() throws Exception {
        ClockSetting clock = clock(WORKING);

        // Monday 21 December 2026. 22–25: 4; 28–31: 8; Friday 1 January 2027: 9; 4–8: 14; 11–15: 19; 18: 20
        assertThat(clock.termFrom(LocalDate.of(2026, 12, 21)).dueOn()).isEqualTo(LocalDate.of(2027, 1, 18));
        assertThat(clock.guessed(LocalDate.of(2026, 12, 21))).containsExactly(2027);
        assertThat(clock.guessed(LocalDate.of(2026, 1, 20))).isEmpty();
        assertThat(clock("kind: natural").guessed(LocalDate.of(2030, 1, 1))).isEmpty();
    }

    @Test
    void aCalendarThatLacksAPartIsNotTakenForOneWithoutDaysOff() {
        assertThatThrownBy(() -> clock("calendar: {2026: {holidays: []}}"))
                .hasMessageContaining("clock.calendar: a year has no workdays");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-02-03,           , DUE",
        "2026-02-04,           , DUE_SOON",
        "2026-02-09,           , DUE_SOON",
        "2026-02-10,           , OVERDUE",
        "2026-03-01, 2026-02-09, ON_TIME",
        "2026-03-01, 2026-02-10, LATE",
    })
    void howADisclosureStandsToItsLastDay(LocalDate today, LocalDate publishedOn, Timeliness expected) {
        Term term = new Term(LocalDate.of(2026, 2, 9), LocalDate.of(2026, 2, 4));

        assertThat(Timeliness.of(term, publishedOn, today)).isEqualTo(expected);
    }

    private static ClockSetting clock(String section) throws JsonProcessingException {
        return YAML.readValue(section, ClockSetting.class);
    }
}

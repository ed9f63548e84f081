package org.jixiao.platform.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.util.List;
import org.jixiao.platform.http.Storable;
import org.junit.jupiter.api.Test;

class RegionProfilesTest {

    private final RegionProfiles profiles =
            new RegionProfiles(Path.of("src/test/resources/profiles"), new ObjectMapper());

    private record Calendar(int days, String from) {}

    private record Written(String days, String from) {}

    @Test
    void whatALongerCodeSaysWinsKeyByKey() {
        // default: 20 days from approval; 99: 15 days; 990101: from filing
        assertThat(profiles.section("990101", "calendar", Calendar.class)).isEqualTo(new Calendar(15, "filing"));
        assertThat(profiles.section("990202", "calendar", Calendar.class)).isEqualTo(new Calendar(15, "approval"));
        assertThat(profiles.section("440104", "calendar", Calendar.class)).isEqualTo(new Calendar(20, "approval"));
    }

    @Test
    void aListIsReplacedAsAWhole() {
        assertThat(profiles.section("990101", "marks", String[].class)).containsExactly("c");
        assertThat(List.of(profiles.section("99", "marks", String[].class))).containsExactly("a", "b");
    }

    /** A request is read more strictly than a profile, where nobody quotes a year. */
    @Test
    void aNumberInAProfileMayBeAText() {
        ObjectMapper strict = new ObjectMapper();
        new Storable().customize(strict);

        assertThat(new RegionProfiles(Path.of("src/test/resources/profiles"), strict)
                        .section("990101", "calendar", Written.class))
                .isEqualTo(new Written("15", "filing"));
    }

    @Test
    void theVersionNamesEveryFileItCameFrom() {
        assertThat(profiles.version("990101")).isEqualTo("default:3+99:2+990101:7");
        assertThat(profiles.version("440104")).isEqualTo("default:3");
    }

    @Test
    void theRegionsAreThoseWithAFileOfTheirOwn() {
        assertThat(profiles.regions()).containsExactlyInAnyOrder("99", "990101");
    }

    @Test
    void aSectionThatIsNotThereIsNamed() {
        assertThatThrownBy(() -> profiles.section("990101", "weather", Calendar.class))
                .hasMessage("profile of 990101 has no section weather");
    }
}

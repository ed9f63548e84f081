package org.jixiao.budget.department.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jixiao.budget.contract.DepartmentKey;
import org.jixiao.budget.department.BudgetUnit;
import org.jixiao.budget.department.Bureaus;
import org.jixiao.budget.department.Department;
import org.jixiao.budget.department.match.NameMatch.How;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DepartmentNamesTest {

    private final Department personnel = Bureaus.personnel();
    private final Department water = Bureaus.water();
    private final BudgetUnit own = new BudgetUnit(personnel, "35005001001", "中共云溪县委组织部（本级）", List.of("本级"));
    private final BudgetUnit station = new BudgetUnit(water, "127/127002", "水利站", List.of());

    @ParameterizedTest
    @CsvSource({
        "中共云溪县委组织部, EXACT",
        "云溪县委组织部, ALIAS",
        "县委组织部, ALIAS",
        "组 织 部, NORMALISED",
        "35005001组织部, NORMALISED",
        "35005001　中共云溪县委组织部, NORMALISED",
        "３５００５００１, NORMALISED",
        "35005001, EXACT"
    })
    void oneOfficeIsFoundHoweverItIsWritten(String written, How how) {
        assertThat(matches(written)).contains(new NameMatch(personnel.key(), null, how));
    }

    @ParameterizedTest
    @CsvSource({"中共云溪县委组织部(本级), NORMALISED", "本级, ALIAS", "35005001001, EXACT", "35005001001本级, NORMALISED"})
    void aUnitIsFoundLikeADepartment(String written, How how) {
        assertThat(matches(written)).containsExactly(new NameMatch(personnel.key(), "35005001001", how));
    }

    @Test
    void aCodeWithASlashIsOneCode() {
        DepartmentKey waters = water.key();

        assertThat(matches("127/127002")).containsExactly(new NameMatch(waters, "127/127002", How.EXACT));
        assertThat(matches("127")).isEmpty();
        assertThat(matches("127/127002水利站")).containsExactly(new NameMatch(waters, "127/127002", How.NORMALISED));
    }

    @Test
    void aNameThatLeadsToNobodyIsNotGuessed() {
        assertThat(matches("相关部门单位")).isEmpty();
        assertThat(matches("部")).isEmpty();
        assertThat(matches("")).isEmpty();
        assertThat(matches("999999组织部分")).isEmpty();
    }

    @Test
    void theSurestComesFirst() {
        BudgetUnit namesake = new BudgetUnit(water, "9", "县委组织部", List.of());

        assertThat(DepartmentNames.matches(WrittenOffice.of("县委组织部"), List.of(personnel), List.of(namesake)))
                .extracting(NameMatch::how)
                .containsExactly(How.EXACT, How.ALIAS);
    }

    @Test
    void aFormerNameAndWhatAMergedOneWasCalledLeadToTheSurvivor() {
        personnel.takeOver(water.endIn(personnel));

        assertThat(matches("云溪县水务局")).contains(new NameMatch(personnel.key(), null, How.ALIAS));
        assertThat(matches("306001")).contains(new NameMatch(personnel.key(), null, How.EXACT));
    }

    private List<NameMatch> matches(String written) {
        return DepartmentNames.matches(WrittenOffice.of(written), List.of(personnel, water), List.of(own, station));
    }
}

package org.jixiao.budget.department;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jixiao.budget.contract.FiscalYear;
import org.junit.jupiter.api.Test;

class DepartmentTest {

    @Test
    void aNameHoldsFromItsYearOn() {
        Department water = Bureaus.water();

        water.describe("云溪县水利局", new FiscalYear(2025), List.of());

        assertThat(water.name()).isEqualTo("云溪县水利局");
        assertThat(water.name(new FiscalYear(2024))).isEqualTo("云溪县水务局");
        assertThat(water.name(new FiscalYear(2025))).isEqualTo("云溪县水利局");
        assertThat(water.name(new FiscalYear(2030))).isEqualTo("云溪县水利局");
    }

    @Test
    void withoutAYearTheNewestNameIsCorrected() {
        Department water = Bureaus.water();
        water.describe("云溪县水利菊", new FiscalYear(2025), List.of());

        water.describe("云溪县水利局", null, List.of());

        assertThat(water.names())
                .containsExactly(new DepartmentName(DepartmentName.EVER, "云溪县水务局"), new DepartmentName(2025, "云溪县水利局"));
    }

    @Test
    void anEarlierYearTakesThePlaceOfWhatWasToHoldLater() {
        Department water = Bureaus.water();
        water.describe("云溪县水利局", new FiscalYear(2026), List.of());

        water.describe("云溪县河湖局", new FiscalYear(2025), List.of());

        assertThat(water.names()).extracting(DepartmentName::name).containsExactly("云溪县水务局", "云溪县河湖局");
    }

    @Test
    void sayingTheSameAgainIsNoChange() {
        Department water = Bureaus.water();
        long before = water.sequence();

        assertThat(water.describe("云溪县水务局", null, List.of())).isFalse();
        assertThat(water.describe("云溪县水务局", new FiscalYear(2027), List.of())).isFalse();
        assertThat(water.sequence()).isEqualTo(before);
        assertThat(water.describe("云溪县水务局", null, List.of("水务局"))).isTrue();
        assertThat(water.sequence()).isEqualTo(before + 1);
    }

    @Test
    void aFormerNameStillLeadsToIt() {
        Department water = Bureaus.water();

        water.describe("云溪县水利局", new FiscalYear(2025), List.of("水利 局"));

        assertThat(water.isWritten("云溪县水务局")).isTrue();
        assertThat(water.isWritten(" 水利局　")).isTrue();
        assertThat(water.isWritten("水务局")).isFalse();
    }

    @Test
    void whatAMergedOneWasCalledLeadsToTheSurvivor() {
        Department water = Bureaus.water();
        Department personnel = Bureaus.personnel();
        water.describe("云溪县水利局", new FiscalYear(2025), List.of("水利局"));

        personnel.takeOver(water.endIn(personnel));

        assertThat(water.standing()).isEqualTo(personnel);
        assertThat(water.isWritten("水利局")).isFalse();
        assertThat(personnel.isWritten("云溪县水务局")).isTrue();
        assertThat(personnel.aliases()).endsWith("云溪县水务局", "云溪县水利局", "水利局");
        assertThat(personnel.name()).isEqualTo("中共云溪县委组织部");
    }
}

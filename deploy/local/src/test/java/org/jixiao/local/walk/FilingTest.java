package org.jixiao.local.walk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FilingTest {

    @ParameterizedTest
    @CsvSource({
        "云溪县水务局, 云溪县",
        "云溪县市场监督管理局, 云溪县",
        "岚桥区文化和旅游局, 岚桥区",
        "中共云溪县委组织部, 云溪县",
        "中国共产党东岭市岚桥区委员会组织部本级, 东岭市岚桥区",
        "东岭市组织部（部门）, 东岭市"
    })
    void anOfficeIsNamedForItsPlace(String office, String place) {
        assertThat(Filing.placeIn(office)).contains(place);
    }

    @Test
    void anOfficeThatNamesNoPlaceLeavesItOpen() {
        assertThat(Filing.placeIn("水务局")).isEmpty();
    }
}

package org.jixiao.budget.filing.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines that stand above a form: most say only what kind of form it is, whatever number they carry. */
class FormTitleTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "项目绩效目标表",
                "三、项目绩效目标表",
                "第四部分 项目绩效目标表",
                "第四部分  2026年项目支出绩效目标表",
                "（三）项目支出绩效目标申报表",
                "(三)项目支出绩效目标申报表",
                "表10 项目绩效目标表",
                "表10项目绩效目标表",
                "表12026年项目支出绩效目标表",
                "表十：项目绩效目标表",
                "公开09表 项目支出绩效目标表",
                "部门公开表12 项目支出绩效目标表",
                "预算公开表9-1：项目支出绩效目标表",
                "附件2：2026年项目支出绩效目标表",
                "附件2026年度项目支出绩效目标表",
                "第三部分 附表2 项目绩效目标表"
            })
    void aNumberIsNoProject(String title) {
        assertThat(FormTitle.of(title)).contains(new FormTitle(null, false));
    }

    @ParameterizedTest
    @CsvSource({
        "3.河道保洁绩效目标表, 河道保洁",
        "（三）河道保洁绩效目标表, 河道保洁",
        "表10 河道保洁项目绩效目标表, 河道保洁项目",
        "第一中学食堂改造绩效目标表, 第一中学食堂改造",
        "三河口水库除险绩效目标表, 三河口水库除险",
        "表彰大会经费绩效目标表, 表彰大会经费",
        "附属医院设备购置绩效目标表, 附属医院设备购置",
        "公开招聘考试绩效目标表, 公开招聘考试"
    })
    void aTitleNamesItsProjectWithoutTheNumber(String title, String name) {
        assertThat(FormTitle.of(title)).contains(new FormTitle(name, false));
    }

    @Test
    void theFormOfADepartmentMayBeNumberedToo() {
        assertThat(FormTitle.of("表9 部门整体支出绩效目标表")).contains(new FormTitle(null, true));
        assertThat(FormTitle.of("第四部分 整体绩效目标申报表")).contains(new FormTitle(null, true));
        assertThat(FormTitle.of("部门预算支出绩效目标表（部门整体）")).contains(new FormTitle(null, true));
    }

    @Test
    void aNumberedTitleContradictsNoTable() {
        Reading reading = FormText.table("""
                三、项目绩效目标表
                项目名称|河道保洁|预算数（万元）|5.00
                绩效目标|河面清洁。
                """).read();

        assertThat(reading.projects().get(0).details().name()).isEqualTo("河道保洁");
        assertThat(reading.findings()).isEmpty();
    }
}

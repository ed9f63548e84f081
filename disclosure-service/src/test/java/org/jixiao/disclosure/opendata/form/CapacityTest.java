package org.jixiao.disclosure.opendata.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.jixiao.budget.contract.Money;
import org.jixiao.budget.forms.Framework;
import org.jixiao.budget.forms.Template;
import org.jixiao.disclosure.assembly.PublicDisclosure;
import org.jixiao.disclosure.assembly.PublicJson;
import org.junit.jupiter.api.Test;

/** Which form a document goes into is told by what stands in it. */
class CapacityTest {

    private static final String PROJECT = """
            {"id": "0190a5d0-0000-7000-8000-000000000001", "name": "图书流通", "supervisor": {}, "unit": {"name": "示例区图书馆"},
             "amount": 120000, "funding": [], "spendingPlan": %s, "objectives": ["送书下乡。"],
             "indicators": [{"id": "s/1", "dimension": "产出指标", "category": "数量指标", "name": "流通册次",
               "target": {"text": "≥200册次", "kind": "bound"}, "wholeTerm": %s}]}""";

    private static final String PLAN = "[{\"at\": \"2026-12-31\", \"label\": \"12月底\", \"cumulativePercent\": 100}]";
    private static final String WHOLE_TERM = "{\"text\": \"≥600册次\", \"kind\": \"bound\"}";

    @Test
    void projectsOfManyWordsHaveAFormEach() {
        PublicDisclosure document = document("\"projects\": [" + PROJECT.formatted(PLAN, "null") + "]");

        assertThat(Capacity.roomiest(document)).isEqualTo(Template.PROJECT_TABLES);
    }

    @Test
    void purchasesMakeItAWholeBudget() {
        PublicDisclosure document = document("\"projects\": [" + PROJECT.formatted(PLAN, "null")
                + "], \"procurement\": [{\"item\": \"书架\", \"funding\": []}]");

        assertThat(Capacity.roomiest(document)).isEqualTo(Template.WHOLE_BUDGET);
    }

    @Test
    void unitsAboveTheirProjectsAndValuesOfTheWholeTermAreAList() {
        PublicDisclosure document = document("\"projects\": [" + PROJECT.formatted("[]", WHOLE_TERM)
                + "], \"units\": [{\"unit\": {\"name\": \"示例区图书馆\"}, \"amount\": 120000, \"funding\": []}]");

        assertThat(Capacity.roomiest(document)).isEqualTo(Template.PROJECT_LIST);
        assertThat(FilledForm.of(document, Framework.OF_2015)
                        .filling()
                        .statement()
                        .units())
                .singleElement()
                .satisfies(unit -> assertThat(unit.amount()).isEqualTo(Money.ofTenThousands(new BigDecimal("12"))));
    }

    @Test
    void tasksAndIndicatorsOfTheDepartmentAreItsOwnForm() {
        PublicDisclosure document = document("""
                "tasks": [{"kind": "key", "number": "1", "name": "文化站开放", "amount": 1000000}],
                "figures": [{"section": "支出", "path": ["基本支出"], "amount": 970000, "kind": "expenditure/basic"},
                  {"section": "人员与机构", "path": ["财政供养人员数"], "quantity": 47, "kind": "staff/staff"}]""");

        assertThat(Capacity.roomiest(document)).isEqualTo(Template.DEPARTMENT_FORM);
        assertThat(FilledForm.of(document, Framework.OF_2015)
                        .filling()
                        .statement()
                        .staff())
                .singleElement()
                .satisfies(staff -> assertThat(staff.count()).isEqualTo(47));
    }

    /** @param members beside those that every document has */
    private static PublicDisclosure document(String members) {
        StringBuilder all = new StringBuilder("""
                {"id": "0190a5d0-0000-7000-8000-000000000000", "version": 1, "publishedAt": "2026-01-20T08:00:00Z",
                 "division": {"code": "990101"}, "department": {"name": "示例区文化和旅游局"}, "fiscalYear": 2026,
                 "objectives": [], "indicators": [], "funding": [], "assets": [], "sections": [],""");
        Stream.of("projects", "tasks", "units", "figures", "procurement")
                .filter(list -> !members.contains("\"" + list + "\": ["))
                .forEach(list -> all.append("\"").append(list).append("\": [],"));
        return PublicJson.read((all.append(members).append('}').toString()).getBytes(StandardCharsets.UTF_8));
    }
}

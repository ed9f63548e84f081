package org.jixiao.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.jixiao.indicator.LibraryApi.PATH;
import static org.jixiao.indicator.LibraryApi.as;
import static org.jixiao.indicator.LibraryApi.list;
import static org.jixiao.indicator.LibraryApi.name;
import static org.jixiao.indicator.LibraryApi.taken;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.jixiao.test.Backend;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A table that is not as it should be, as the clerk who keeps it is told. */
@QuarkusTest
@WithTestResource(value = Backend.class, initArgs = @ResourceArg(name = "database", value = "indicator"))
class LibraryTableTest {

    private static final String HEAD = "区划代码,部门代码,适用框架,一级指标,二级指标,指标名称,计量单位,指标方向,参考值\n";
    private static final String LINE = "990101,203001,2015,产出,数量,%s,人次,正向,%s\n";

    @BeforeAll
    static void begin() {
        LibraryApi.directoryIsKnown();
    }

    @Test
    void aQuoteThatIsNotClosedIsRefusedWithItsLineAndNothingIsTaken() {
        String first = name();
        String table = HEAD
                + LINE.formatted(first, "≥1人次")
                + LINE.formatted("\"" + name(), "≥1人次")
                + LINE.formatted(name(), "≥1人次");

        refused(table).body("errors[0].detail", containsString("第 3 行"));
        refused(table + LINE.formatted("\"" + name(), "≥1人次")).body("errors[0].detail", containsString("第 3 行"));
        list(People.EDITOR, "?q=" + first).body("items", empty());
    }

    @Test
    void twoLinesForOneDefinitionAreNotBothTaken() {
        String name = name();
        String table = HEAD
                + LINE.formatted(name, "≥1人次")
                + LINE.formatted(name(), "≥1人次")
                + LINE.formatted("指标1：" + name, "≥2人次");

        String id = taken(People.EDITOR, table)
                .body("items.outcome", contains("created", "created", "refused"))
                .body("items[2].problem.errors[0].pointer", equalTo("/指标名称"))
                .body("items[2].problem.errors[0].detail", equalTo("第 4 行“指标名称”：与第 2 行是同一个指标，请只保留一行。"))
                .extract()
                .path("items[0].id");
        as(People.EDITOR).get(PATH + "/" + id).then().body("definition.typicalValues", contains("≥1人次"));
    }

    @Test
    void aTableWithoutFrameworksIsRefusedAsOne() {
        refused("一级指标,二级指标,指标名称\n产出,数量,%s\n产出,数量,%s\n".formatted(name(), name()))
                .body("errors.detail", contains("表头缺少“适用框架”。"));
    }

    @Test
    void whatIsWrongIsSaidByLineAndColumnAsTheFileHasThem() {
        String table = HEAD.replace("参考值", "typicalValues")
                + LINE.formatted(name(), "≥1人次|≥1只")
                + LINE.formatted("", "≥1人次")
                + LINE.formatted(name(), "≥1人次").replace("990101", "99010")
                + LINE.formatted(name(), "≥1人次").replace("990101", "990202");

        taken(People.EDITOR, table)
                .body("items[0].problem.errors[0].pointer", equalTo("/typicalValues"))
                .body("items[0].problem.errors[0].detail", equalTo("第 2 行“typicalValues”第 2 项：计量单位与指标的不一致。"))
                .body("items[1].problem.errors[0].pointer", equalTo("/指标名称"))
                .body("items[2].problem.errors[0].pointer", equalTo("/区划代码"))
                .body("items[3].problem.errors[0].pointer", equalTo("/区划代码"))
                .body("items[3].problem.errors[0].detail", containsString("第 5 行“区划代码”："));
    }

    @Test
    void whatCannotBeATableIsNotSentBackWhole() {
        String endless = "x".repeat(100_000);

        refused(endless).body("errors[0].detail", containsString("“" + "x".repeat(50) + "…”"));
        taken(People.EDITOR, HEAD + LINE.formatted(endless, "≥1人次"))
                .body("items.outcome", contains("refused"))
                .body("items[0].name", equalTo("x".repeat(50) + "…"));
        as(People.EDITOR)
                .contentType("text/csv; charset=UTF-8")
                .body(HEAD + "x".repeat(5 << 20))
                .post(PATH + "/bulk")
                .then()
                .statusCode(413)
                .body("type", equalTo("/problems/indicator/table-too-large"));
    }

    @Test
    void anErrorOfTheSystemAtOneLineDoesNotHideWhatBecameOfTheOthers() throws SQLException {
        String broken = name();
        String table =
                HEAD + LINE.formatted(name(), "≥1人次") + LINE.formatted(broken, "≥1人次") + LINE.formatted(name(), "≥1人次");
        inDatabase("alter table indicator_definition add constraint broken check (name <> '" + broken + "') not valid");
        try {
            taken(People.EDITOR, table)
                    .body("items.outcome", contains("created", "refused", "created"))
                    .body("items[1].problem.type", equalTo("/problems/indicator/internal-error"))
                    .body("created", equalTo(2));
        } finally {
            inDatabase("alter table indicator_definition drop constraint broken");
        }
    }

    private static void inDatabase(String statement) throws SQLException {
        try (Connection connection = Backend.database("indicator").dataSource().getConnection();
                Statement change = connection.createStatement()) {
            assertThat(change.execute(statement)).isFalse();
        }
    }

    private static ValidatableResponse refused(String table) {
        return as(People.EDITOR)
                .contentType("text/csv; charset=UTF-8")
                .body(table)
                .post(PATH + "/bulk")
                .then()
                .statusCode(400);
    }
}

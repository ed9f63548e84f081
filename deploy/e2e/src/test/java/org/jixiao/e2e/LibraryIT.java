package org.jixiao.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The bureau fills its part of the indicator library from a table, mends it, and takes out what it no longer wants. */
@ExtendWith(Suite.Provider.class)
class LibraryIT {

    private static final String LIBRARY = "/api/v1/indicator-definitions";
    private static final String HEAD = "适用范围,区划代码,适用框架,一级指标,二级指标,指标名称,计量单位,指标方向\n";

    private final Suite suite;

    LibraryIT(Suite suite) {
        this.suite = suite;
    }

    @Test
    void ofATableTheSoundLinesAreTakenAndTheOthersNamed() {
        JsonNode report =
                imported("区域,990101,2021,产出指标,数量指标,巡查滩涂长度,千米,正向\n" + "区域,990101,2021,没有这一级,数量指标,巡查滩涂次数,次,正向\n");

        assertThat(report.path("created").asInt()).isEqualTo(1);
        assertThat(report.path("refused").asInt()).isEqualTo(1);
        assertThat(report.at("/items/1/line").asInt()).isEqualTo(3);
        assertThat(report.at("/items/1/problem/errors/0/pointer").asText()).isEqualTo("/一级指标");
        JsonNode read = Door.json(suite.signedIn("editor").get(path(report.at("/items/0"))));
        assertThat(read.path("state").asText()).isEqualTo("proposed");
        assertThat(read.at("/definition/name").asText()).isEqualTo("巡查滩涂长度");
        assertThat(read.at("/definition/direction").asText()).isEqualTo("higher");
    }

    @Test
    void aDefinitionIsMendedOfferedAndRetired() {
        String definition =
                path(imported("区域,990101,2021,产出指标,数量指标,清理滩涂面积,亩,正向\n").at("/items/0"));
        Door finance = suite.signedIn("finance");
        HttpResponse<String> edited = finance.basedOn(definition)
                .put(
                        definition,
                        Map.of(
                                "frameworks",
                                List.of("2021"),
                                "dimension",
                                "产出指标",
                                "category",
                                "数量指标",
                                "name",
                                "清理滩涂面积",
                                "explanation",
                                "经验收的面积",
                                "unit",
                                "公顷",
                                "direction",
                                "higher"));
        assertThat(edited.statusCode()).as(edited.body()).isEqualTo(200);
        assertThat(offered("清理滩涂面积")).as("before it is in force").doesNotContain("清理滩涂面积");

        finance.post(definition + "/adoption", Map.of());

        assertThat(offered("清理滩涂面积")).contains("清理滩涂面积");
        assertThat(Door.json(finance.get(definition)).at("/definition/unit").asText())
                .isEqualTo("公顷");

        HttpResponse<String> retired = finance.post(definition + "/retirement", Map.of("reason", "改用省级指标。"));

        assertThat(retired.statusCode()).as(retired.body()).isEqualTo(200);
        assertThat(offered("清理滩涂面积")).doesNotContain("清理滩涂面积");
        JsonNode read = Door.json(suite.signedIn("editor").get(definition));
        assertThat(read.path("state").asText()).isEqualTo("retired");
        assertThat(read.path("reason").asText()).isEqualTo("改用省级指标。");
    }

    private JsonNode imported(String lines) {
        HttpResponse<String> imported = suite.signedIn("finance").postTable(LIBRARY + "/bulk", HEAD + lines);
        assertThat(imported.statusCode()).as(imported.body()).isEqualTo(200);
        return Door.json(imported);
    }

    /** What somebody who writes this name is offered instead. */
    private List<String> offered(String name) {
        return Door.json(suite.signedIn("editor")
                        .get(LIBRARY + "/suggestions?division=990101&framework=2021&name="
                                + URLEncoder.encode(name, StandardCharsets.UTF_8)))
                .path("items")
                .valueStream()
                .map(item -> item.at("/definition/definition/name").asText())
                .toList();
    }

    private static String path(JsonNode item) {
        return LIBRARY + "/" + item.path("id").asText();
    }
}

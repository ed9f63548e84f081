package org.jixiao.indicator.target;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jixiao.budget.contract.IndicatorRow;
import org.jixiao.budget.contract.Place;
import org.jixiao.indicator.target.comment.Resolution;
import org.jixiao.indicator.target.comment.ReviewComment;
import org.jixiao.platform.store.StoredJson;
import org.junit.jupiter.api.Test;

/** What lies in the JSON columns, as it was written first: every later version has to read it. */
class StoredSheetTest {

    private static final String INDICATOR = """
            {"place": {"line": 12, "sheet": "项目"}, "name": "培训人次", "fill": null, "basis": "年度计划", "target": "≥200人次", "weight": 12.50,
             "ordinal": 3, "category": "数量指标", "dimension": "产出指标", "wholeTerm": null, "definition": null}""";

    @Test
    void aStoredSheetIsRead() throws JsonProcessingException {
        Content content = StoredJson.EXACT.readValue(
                "{\"indicators\": [" + INDICATOR + "], \"objectives\": [\"1．办好培训。\"], \"nextOrdinal\": 4}",
                Content.class);

        assertThat(content)
                .isEqualTo(new Content(
                        List.of("1．办好培训。"),
                        List.of(new IndicatorEntry(
                                3,
                                "产出指标",
                                "数量指标",
                                "培训人次",
                                null,
                                "≥200人次",
                                null,
                                "年度计划",
                                new BigDecimal("12.50"),
                                null,
                                new Place("项目", null, 12, null))),
                        4));
        assertThat(StoredJson.EXACT.readValue(StoredJson.EXACT.writeValueAsString(content), Content.class))
                .isEqualTo(content);
    }

    @Test
    void whatIsKnownFromElsewhereIsStoredWithIt() throws JsonProcessingException {
        UUID definition = UUID.randomUUID();
        Content content = new Content(
                List.of(),
                List.of(new IndicatorEntry(
                        1, "产出指标", null, "培训人次", null, "≥200人次", null, null, null, null, null, "≥180人次", definition)),
                2);

        assertThat(StoredJson.EXACT.readValue(StoredJson.EXACT.writeValueAsString(content), Content.class))
                .isEqualTo(content);
    }

    @Test
    void storedCommentsAndProposalsAreReadWhateverWasAddedToThem() throws JsonProcessingException {
        ReviewComment asked = new ReviewComment(1, 1, 2, 3, "培训人次", "请提高", "reviewer", Instant.EPOCH, null, null);
        ReviewComment answered =
                asked.answered(new Resolution(Resolution.Outcome.NOT_DONE, "场地有限", "editor", Instant.EPOCH));
        String stored = StoredJson.EXACT.writeValueAsString(List.of(asked, answered));

        assertThat(StoredJson.EXACT.readValue(
                        stored.replace("\"number\"", "\"later\":true,\"number\""),
                        new TypeReference<List<ReviewComment>>() {}))
                .containsExactly(asked, answered);
        assertThat(StoredJson.EXACT.readValue(
                        stored.replace(",\"reopened\":[]", ""), new TypeReference<List<ReviewComment>>() {}))
                .as("stored before answers could be refused")
                .containsExactly(asked, answered);
        assertThat(StoredJson.EXACT.readValue("[" + INDICATOR + "]", new TypeReference<List<IndicatorRow>>() {}))
                .extracting(IndicatorRow::weight)
                .containsExactly(new BigDecimal("12.50"));
    }
}

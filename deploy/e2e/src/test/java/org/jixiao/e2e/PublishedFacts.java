package org.jixiao.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;

/** Compares a published disclosure, fact by fact, with the document it came from. */
final class PublishedFacts {

    private final Door citizen;
    private final JsonNode published;

    PublishedFacts(Door citizen, JsonNode published) {
        this.citizen = citizen;
        this.published = published;
    }

    /** Every project of the document is in the open data and on its page, cell by cell. */
    void holdEachForm(List<SourceForm> forms) {
        assertThat(published.path("projects")).hasSameSizeAs(forms);
        for (SourceForm form : forms) {
            JsonNode project = project(form.code());
            holds(project, form);
            showsOnItsPage(project, form);
        }
    }

    /** Every line of the document's prose is in the open data and on the department's page. */
    void holdEachLine(List<String> prose) {
        String data = squeezed(published.toString());
        String page = page("/departments/" + published.path("id").asText());
        assertThat(prose).isNotEmpty().allSatisfy(line -> {
            String words =
                    squeezed(line.replaceFirst("^[一二三四五六七八九十]+、|^（[一二三四五]）", "").replace("\"", "\\\""));
            assertThat(data).as("open data").contains(words);
            assertThat(page).as("page").contains(squeezed(line.replaceFirst("^[一二三四五六七八九十]+、|^（[一二三四五]）", "")));
        });
    }

    private void holds(JsonNode project, SourceForm form) {
        assertThat(project.path("name").asText()).isEqualTo(form.name());
        assertThat(project.path("amount").decimalValue())
                .isEqualByComparingTo(form.tenThousands().movePointRight(4));
        assertThat(squeezed(project.path("purpose").asText())).isEqualTo(squeezed(form.purpose()));
        assertThat(texts(project.path("objectives")))
                .extracting(PublishedFacts::squeezed)
                .isEqualTo(
                        form.objectives().stream().map(PublishedFacts::squeezed).toList());
        assertThat(plan(project)).isEqualTo(form.percents());
        assertThat(StreamSupport.stream(project.path("spendingPlan").spliterator(), false)
                        .map(point -> point.path("label").asText()))
                .isEqualTo(form.planLabels());
        assertThat(indicators(project)).isEqualTo(form.indicators());
    }

    private void showsOnItsPage(JsonNode project, SourceForm form) {
        String page = page("/departments/" + published.path("id").asText() + "/projects/"
                + project.path("id").asText());
        List<String> facts = new ArrayList<>(List.of(form.code(), form.name(), form.purpose()));
        facts.add(String.format(java.util.Locale.ROOT, "%,.2f", form.tenThousands()));
        facts.addAll(form.objectives());
        form.percents().stream().filter(percent -> !percent.isEmpty()).forEach(facts::add);
        form.indicators().forEach(facts::addAll);
        assertThat(facts).allSatisfy(fact -> assertThat(page).contains(squeezed(fact)));
    }

    private JsonNode project(String code) {
        return StreamSupport.stream(published.path("projects").spliterator(), false)
                .filter(project -> project.path("code").asText().equals(code))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no project " + code + " in the open data"));
    }

    private static List<String> plan(JsonNode project) {
        return StreamSupport.stream(project.path("spendingPlan").spliterator(), false)
                .map(point -> point.path("cumulativePercent"))
                .map(percent -> percent.isNull() ? "" : plain(percent.decimalValue()) + "%")
                .toList();
    }

    private static String plain(BigDecimal percent) {
        return percent.stripTrailingZeros().toPlainString();
    }

    private static List<List<String>> indicators(JsonNode project) {
        return StreamSupport.stream(project.path("indicators").spliterator(), false)
                .map(indicator -> List.of(
                        indicator.path("dimension").asText(),
                        indicator.path("category").asText(""),
                        indicator.path("name").asText(),
                        indicator.path("definition").asText(""),
                        indicator.path("target").path("text").asText(""),
                        indicator.path("basis").asText("")))
                .toList();
    }

    private static List<String> texts(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }

    /** What a citizen reads: the page without its markup. */
    private String page(String path) {
        String html = citizen.get(path).body();
        String text = html.replaceAll("(?s)<(script|style)\\b.*?</\\1>", "").replaceAll("<[^>]*>", "");
        return squeezed(text.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&"));
    }

    private static String squeezed(String text) {
        return text.replaceAll("[\\s\u00a0]+", "");
    }
}

package org.jixiao.disclosure;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.startsWith;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jixiao.test.Backend;
import org.junit.jupiter.api.Test;

/** Formats that other programs know: the form, purchases by the Open Contracting Data Standard, the catalogue. */
@QuarkusTest
@WithTestResource(value = Backend.class, initArgs = @ResourceArg(name = "database", value = "disclosure"))
class OpenDataStandardsTest {

    @Inject
    Desk desk;

    @Test
    void theFormHoldsTextAndNumbersAndNoFormula() throws Exception {
        SampleBudget sample = SampleBudget.of("form").named("=1+1");
        desk.published(sample, sample.told());

        byte[] file = given().get("/open-data/v1/disclosures/" + sample.budget() + "/form.xlsx")
                .asByteArray();

        List<Cell> cells = new ArrayList<>();
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            // Prose, purchases, assets, and one for each of three projects.
            assertThat(book.getNumberOfSheets()).isEqualTo(6);
            for (Sheet sheet : book) {
                for (Row row : sheet) {
                    row.forEach(cells::add);
                }
            }
            assertThat(cells).extracting(Cell::getCellType).doesNotContain(CellType.FORMULA);
            assertThat(cells)
                    .filteredOn(cell -> cell.getCellType() == CellType.STRING)
                    .extracting(Cell::getStringCellValue)
                    .contains("=1+1", "示例区文化和旅游局2026年部门预算", "流动图书车", "1．让每个乡镇都有开门的文化站。")
                    .doesNotContain(SampleBudget.PERSON);
            // 343.183 万元, as the forms show money.
            assertThat(cells)
                    .filteredOn(cell -> cell.getCellType() == CellType.NUMERIC)
                    .extracting(Cell::getNumericCellValue)
                    .contains(343.183, 14.4, 62.5);
        }
    }

    @Test
    void thePrintedFormSaysWhoseItIsAndWhereItCameFrom() throws Exception {
        SampleBudget sample = SampleBudget.of("print").named("图书 <流动> & \"阅览\"");
        String published =
                desk.published(sample, sample.told()).path("publishedAt").asText();

        byte[] file = given().get("/open-data/v1/disclosures/" + sample.budget() + "/form.pdf")
                .then()
                .statusCode(200)
                .contentType("application/pdf")
                .extract()
                .asByteArray();

        Files.write(Files.createDirectories(Path.of("target", "prints")).resolve("form.pdf"), file);
        try (PDDocument print = Loader.loadPDF(file)) {
            String text = new PDFTextStripper().getText(print).replaceAll("\\s", "");
            assertThat(text)
                    .contains("示例区文化和旅游局2026年部门预算与绩效目标", "第1版", "批复文号示财预〔2026〕8号", "第1页共")
                    .contains("图书<流动>&\"阅览\"", "343.183", "流动图书车", "困难党员［依法隐去］1人补助")
                    .contains("/departments/" + sample.budget(), "/versions/1")
                    .doesNotContain(SampleBudget.PERSON);
            assertThat(print.getDocumentInformation().getCreationDate().toInstant())
                    .isEqualTo(Instant.parse(published));
            // 6 sheets of the form; the table of purchases lies on its side.
            assertThat(print.getNumberOfPages()).isGreaterThanOrEqualTo(6);
            assertThat(StreamSupport.stream(print.getPages().spliterator(), false)
                            .filter(page -> page.getMediaBox().getWidth()
                                    > page.getMediaBox().getHeight()))
                    .isNotEmpty();
        }
    }

    @Test
    void eachPurchaseIsAPlanningRelease() throws Exception {
        SampleBudget sample = SampleBudget.of("ocds");
        desk.published(sample, sample.told());
        String data = "/open-data/v1/disclosures/" + sample.budget();

        JsonNode plans = Desk.JSON.readTree(given().get(data + "/ocds.json").asByteArray());

        assertThat(planning().validate(plans)).isEmpty();
        assertThat(plans.path("releases")).hasSize(2);
        JsonNode first = plans.at("/releases/0");
        assertThat(first.path("ocid").asText()).startsWith("ocds-jixiao-");
        assertThat(first.path("tag").get(0).asText()).isEqualTo("planning");
        assertThat(first.at("/tender/title").asText()).isEqualTo("流动图书车");
        assertThat(first.at("/tender/value/amount").decimalValue()).isEqualByComparingTo("120000");
        assertThat(first.at("/planning/budget/amount/amount").decimalValue()).isEqualByComparingTo("120000");
        assertThat(first.at("/tender/items/0/classification/id").asText()).isEqualTo("A0203");
        assertThat(first.at("/planning/budget/uri").asText()).contains("/open-data/v1/disclosures/");
        assertThat(plans.at("/releases/1/planning/budget/amount/amount").decimalValue())
                .isEqualByComparingTo("24000");
        for (JsonNode release : plans.path("releases")) {
            assertThat(release.at("/buyer/id")).isEqualTo(release.at("/parties/0/id"));
            assertThat(release.at("/buyer/name")).isEqualTo(release.at("/parties/0/name"));
        }
        assertThat(first.path("ocid")).isNotEqualTo(plans.at("/releases/1/ocid"));
    }

    @Test
    void whoBuysNothingHasNoPlansOfPurchases() throws Exception {
        SampleBudget sample = SampleBudget.of(SampleBudget.WITHOUT_PURCHASES);
        desk.published(sample, sample.told());
        String data = "/open-data/v1/disclosures/" + sample.budget();

        given().get(data + "/ocds.json").then().statusCode(404);
        JsonNode catalogue =
                Desk.JSON.readTree(given().get("/open-data/v1/catalogue.jsonld").asByteArray());
        assertThat(catalogue.findValuesAsText("@id"))
                .filteredOn(id -> id.contains(data))
                .isNotEmpty()
                .noneMatch(id -> id.endsWith("/ocds.json"));
    }

    @Test
    void aPurchaseKeepsItsIdInTheNextVersion() throws Exception {
        SampleBudget sample = SampleBudget.of("ocds-again");
        desk.published(sample, sample.told());
        String data = "/open-data/v1/disclosures/" + sample.budget();
        desk.decide(sample, "overrules", Map.of("fingerprint", desk.finding(sample, "PII_NAME"), "reason", "本人同意公开"))
                .statusCode(200);
        desk.officer(sample)
                .body(Map.of("reason", "本人同意公开姓名"))
                .post(desk.path(sample, "publication"))
                .then()
                .statusCode(200);

        JsonNode before =
                Desk.JSON.readTree(given().get(data + "/versions/1/ocds.json").asByteArray());
        JsonNode after = Desk.JSON.readTree(given().get(data + "/ocds.json").asByteArray());

        assertThat(planning().validate(after)).isEmpty();
        assertThat(after.at("/releases/0/ocid")).isEqualTo(before.at("/releases/0/ocid"));
        assertThat(after.at("/releases/0/id")).isNotEqualTo(before.at("/releases/0/id"));
        assertThat(after.at("/releases/0/tag/0").asText()).isEqualTo("planningUpdate");
    }

    @Test
    void whatTheCatalogueListsIsThere() throws Exception {
        SampleBudget sample = SampleBudget.of("catalogue");
        desk.published(sample, sample.told());

        JsonNode catalogue = Desk.JSON.readTree(given().get("/open-data/v1/catalogue.jsonld")
                .then()
                .statusCode(200)
                .contentType("application/ld+json")
                .extract()
                .asByteArray());

        assertThat(catalogue.path("@type").asText()).isEqualTo("dcat:Catalog");
        List<JsonNode> listed = new ArrayList<>();
        for (JsonNode dataset : catalogue.path("dcat:dataset")) {
            String id = dataset.path("dct:identifier").asText();
            if (id.equals("all") || id.equals(sample.budget().toString())) {
                dataset.path("dcat:distribution").forEach(listed::add);
            }
        }
        assertThat(listed).hasSize(7 + 14);
        for (JsonNode file : listed) {
            URI address = URI.create(file.at("/dcat:downloadURL/@id").asText());
            String type = file.at("/dcat:mediaType/@id").asText().replaceFirst(".*media-types/", "");
            given().get(address.getPath() + (address.getQuery() == null ? "" : "?" + address.getQuery()))
                    .then()
                    .statusCode(200)
                    .contentType(startsWith(type));
        }
        String published =
                given().get("/open-data/v1/disclosures/" + sample.budget()).header("ETag");
        assertThat(listed.get(7).at("/spdx:checksum/spdx:checksumValue/@value").asText())
                .isEqualTo(published.replace("\"", ""));
    }

    private static JsonSchema planning() throws IOException {
        try (InputStream schema =
                OpenDataStandardsTest.class.getResourceAsStream("/ocds/planning-package.schema.json")) {
            return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                    .getSchema(
                            schema,
                            SchemaValidatorsConfig.builder()
                                    .formatAssertionsEnabled(true)
                                    .build());
        }
    }
}

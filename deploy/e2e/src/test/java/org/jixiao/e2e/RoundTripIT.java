package org.jixiao.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jixiao.local.client.SignIn;
import org.jixiao.local.walk.Walk;
import org.jixiao.test.NeedsSeeds;
import org.jixiao.test.Seeds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A real document is published; its form is downloaded as a citizen downloads it, filed again elsewhere as it is, and published
 * there. Both must say the same, but for what the layout has no place for: that is told here, document by document.
 */
@NeedsSeeds
@ExtendWith(Suite.Provider.class)
class RoundTripIT {

    private final Suite suite;

    RoundTripIT(Suite suite) {
        this.suite = suite;
    }

    /** The department's form has no room for instructions printed below it, nor for who is in charge of the money. */
    @Test
    void theFormOfADepartment() throws IOException {
        PublishedParts parts = roundTrip("000", "445281", "445222");

        assertThat(parts.lost("sections")).hasSize(1);
        assertThat(parts.lost("figures")).singleElement().satisfies(figure -> assertThat(
                        figure.path("path").get(0).asText())
                .isEqualTo("资金主管部门"));
        parts.areTheSameBut("sections", "figures");
    }

    @Test
    void thirteenForms() throws IOException {
        roundTrip("001", "130281", "130283").areTheSameBut();
    }

    /** A category where the dimension belongs (002-40, 002-41) becomes the dimension. */
    @Test
    void twentyOneForms() throws IOException {
        PublishedParts parts = roundTrip("002", "640521", "640522");

        assertThat(parts.lost(PublishedParts.INDICATORS)).hasSize(6).allSatisfy(indicator -> assertThat(
                        indicator.path("dimension").asText())
                .startsWith("社会效益指标"));
        assertThat(parts.gained(PublishedParts.INDICATORS)).hasSize(6).allSatisfy(indicator -> assertThat(
                        indicator.path("dimension").asText())
                .isEqualTo("效益指标"));
        assertThat(PublishedParts.without("dimension", parts.gained(PublishedParts.INDICATORS)))
                .isEqualTo(PublishedParts.without("dimension", parts.lost(PublishedParts.INDICATORS)));
        parts.areTheSameBut(PublishedParts.INDICATORS);
    }

    /** The form of a whole budget has no table of what kind of unit each is. */
    @Test
    void aWholeBudget() throws IOException {
        PublishedParts parts = roundTrip("003", "131082", "131023");

        assertThat(parts.lost("figures"))
                .extracting(figure -> figure.path("path").get(1).asText())
                .containsExactly("单位性质", "单位规格", "经费保障形式");
        assertThat(parts.gained("figures")).isEmpty();
        parts.areTheSameBut("figures");
    }

    @Test
    void aListOfProjects() throws IOException {
        roundTrip("004", "440105", "440106").areTheSameBut();
    }

    private PublishedParts roundTrip(String number, String here, String elsewhere) throws IOException {
        JsonNode first = published(Seeds.require(number), here);
        String data = "/open-data/v1/disclosures/" + first.path("id").asText();
        String address = data + "/form.xlsx";
        byte[] form = suite.citizen().download(address);
        assertThat(suite.citizen().with("Range", "bytes=0-3").get(address).statusCode())
                .isEqualTo(206);
        assertThat(suite.citizen().download(data + "/form.pdf")).startsWith('%', 'P', 'D', 'F');
        Path again = Files.createDirectories(Path.of("target", "forms")).resolve(number + ".xlsx");
        Files.write(again, form);
        return new PublishedParts(first, published(again, elsewhere));
    }

    private JsonNode published(Path document, String division) {
        int status = Walk.run(
                List.of(
                        "--port",
                        String.valueOf(suite.url().getPort()),
                        "--division",
                        division,
                        "--acknowledge",
                        "经核实无误",
                        "--redact",
                        document.toString()),
                new SignIn.Demo(suite.users().client(), suite.users().password()),
                System.out);
        assertThat(status).as("exit status of the walk").isZero();
        JsonNode item = Door.json(suite.citizen().get("/open-data/v1/disclosures?division=" + division))
                .path("items")
                .path(0);
        return Door.json(suite.citizen().get(item.path("href").asText()));
    }
}

package org.jixiao.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jixiao.local.client.Api;
import org.jixiao.local.client.SignIn;
import org.jixiao.local.rebuild.Rebuild;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The projection of disclosure-service is emptied and told again: drafts, decisions and published bytes are what they were. */
@ExtendWith(Suite.Provider.class)
class RebuildIT {

    private static final String PROJECTION = "/api/v1/projections/disclosure";

    private final Suite suite;
    private final Proceedings proceedings;

    RebuildIT(Suite suite) {
        this.suite = suite;
        this.proceedings = new Proceedings(suite);
    }

    @Test
    void whatIsRebuiltIsTheSame() {
        Proceedings.Budget open = proceedings.approved(List.of("村级供水管网改造"));
        proceedings.published(open);
        Proceedings.Budget draft = proceedings.approved(List.of("慰问老党员李小明"));
        JsonNode finding = proceedings.assembled(draft.id()).path("items").path(0);
        proceedings.accepted(
                "officer",
                "/api/v1/disclosures/" + draft.id() + "/overrules",
                Map.of("fingerprint", finding.path("fingerprint").asText(), "reason", "本人同意公开"));
        String bytes =
                suite.citizen().get("/open-data/v1/disclosures/" + open.id()).body();
        String drafts = drafts();
        ByteArrayOutputStream told = new ByteArrayOutputStream();
        SignIn admin = new SignIn.Demo(suite.users().client(), suite.users().password());

        int status = Rebuild.run(
                new Api(suite.url(), admin, suite::saw), new PrintStream(told, true, StandardCharsets.UTF_8));

        assertThat(status).as(told.toString(StandardCharsets.UTF_8)).isZero();
        assertThat(told.toString(StandardCharsets.UTF_8)).contains("every draft is what it was before");
        assertThat(drafts()).isEqualTo(drafts).contains(draft.id());
        assertThat(proceedings
                        .assembled(draft.id())
                        .path("items")
                        .path(0)
                        .path("decision")
                        .asText())
                .isEqualTo("overruled");
        HttpResponse<String> still = suite.citizen().get("/open-data/v1/disclosures/" + open.id());
        assertThat(still.body()).isEqualTo(bytes);
    }

    private String drafts() {
        return suite.signedIn("admin").get(PROJECTION + "/drafts?limit=200").body();
    }
}

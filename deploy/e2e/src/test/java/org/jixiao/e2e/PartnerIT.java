package org.jixiao.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jixiao.e2e.Problems.isProblem;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A system of another bureau: signs in for itself, reads what it reaches, decides nothing. */
@ExtendWith(Suite.Provider.class)
class PartnerIT {

    private final Suite suite;
    private final Proceedings proceedings;
    private final Door citizen;

    PartnerIT(Suite suite) {
        this.suite = suite;
        this.proceedings = new Proceedings(suite);
        this.citizen = suite.citizen();
    }

    @Test
    void readsWhatItReaches() {
        Proceedings.Budget budget = proceedings.filed("editor", List.of("河道巡查"));
        Door partner = suite.partner("");

        assertThat(partner.get(budget.path()).statusCode()).isEqualTo(200);
        assertThat(partner.get(budget.path() + "/projects").statusCode()).isEqualTo(200);
        assertThat(partner.get("/api/v1/targets?budget=" + budget.id()).statusCode())
                .isEqualTo(200);
        JsonNode me = Door.json(partner.get("/api/v1/me"));
        assertThat(me.at("/roles/0").asText()).isEqualTo("partner-system");
        assertThat(me.path("demo").asBoolean()).isTrue();
    }

    @Test
    void decidesNothing() {
        Proceedings.Budget budget = proceedings.submitted("editor", "reviewer");
        String sheet = "/api/v1/targets/"
                + proceedings.sheets(budget, 1).get(0).path("id").asText();
        Door partner = suite.partner("payments:write");

        for (String act : List.of("/submission", "/recall", "/return", "/approval")) {
            isProblem(partner.post(budget.path() + act, Map.of()), 403, citizen);
        }
        isProblem(partner.post(sheet + "/approval", Map.of()), 403, citizen);
        isProblem(partner.post("/api/v1/budgets", Map.of()), 403, citizen);
        isProblem(partner.post("/api/v1/departments", Map.of()), 403, citizen);
        isProblem(partner.get("/api/v1/accounts"), 403, citizen);
        String project = Door.json(partner.get(budget.path() + "/projects"))
                .at("/items/0/id")
                .asText();
        isProblem(partner.with("If-Match", "\"1\"").put("/api/v1/projects/" + project, Map.of()), 403, citizen);
    }

    @Test
    void oneAdmittedAsTheRealmSaysReachesWhatItsAccountNames() {
        Proceedings.Budget budget = proceedings.filed("editor", List.of("河道巡查"));
        RealmOffice office = new RealmOffice(suite);

        Door here = admitted(office, "partner-here", List.of("990101"));
        Door elsewhere = admitted(office, "partner-elsewhere", List.of("990102"));

        assertThat(here.get(budget.path()).statusCode()).isEqualTo(200);
        isProblem(elsewhere.get(budget.path()), 404, citizen);
        assertThat(Door.json(elsewhere.get("/api/v1/budgets")).path("items"))
                .allSatisfy(
                        item -> assertThat(item.at("/division/code").asText()).isEqualTo("990102"));
        assertThat(Door.json(here.get("/api/v1/me")).path("demo").asBoolean()).isFalse();
    }

    @Test
    void aWordOfTheScopeIsGrantedToWhoMayAndAsksForIt() {
        String may = suite.users().partner().client();
        String secret = suite.users().password();
        String mayNot = new RealmOffice(suite).admit("partner-reader", List.of("990101"), List.of());

        assertThat(scope(suite.tokenOf(may, secret, ""))).doesNotContain("payments:write");
        assertThat(scope(suite.tokenOf(may, secret, "payments:write"))).contains("payments:write");
        assertThat(suite.tokenOf("partner-reader", mayNot, "payments:write").body())
                .contains("invalid_scope");
    }

    private Door admitted(RealmOffice office, String client, List<String> divisions) {
        String secret = office.admit(client, divisions, List.of("payments:write"));
        return Door.bearing(
                suite.url(),
                Door.json(suite.tokenOf(client, secret, "payments:write"))
                        .required("access_token")
                        .asText());
    }

    private static List<String> scope(HttpResponse<String> token) {
        return List.of(Door.json(token).required("scope").asText().split(" ", -1));
    }
}

package org.jixiao.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Page;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.jixiao.test.Needs;
import org.jixiao.test.browser.Chromium;
import org.jixiao.test.browser.Screen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A person signs in to a front end that is served elsewhere: a real browser, the real Keycloak, authorisation code and PKCE. */
@ExtendWith(Suite.Provider.class)
class SignInIT {

    private static final String REALM = "/auth/realms/jixiao/protocol/openid-connect";

    private final Suite suite;

    SignInIT(Suite suite) {
        this.suite = suite;
    }

    @Test
    @Needs("chromium")
    void aBrowserSignsInReadsRefreshesAndListens() throws Exception {
        try (Chromium chromium = Chromium.started()) {
            Page page = chromium.reader(suite.url().toString(), Screen.NARROW);
            page.navigate(suite.frontEnd().pageFor(suite.url()));
            page.click("#sign-in");
            page.waitForURL(address -> address.startsWith(suite.url() + REALM));
            page.fill("#username", "editor-qinghe");
            page.fill("#password", suite.users().password());
            page.click("[type=submit]");
            page.waitForURL(address -> address.startsWith(suite.frontEnd().origin()));
            page.waitForFunction("document.getElementById('fault').textContent !== ''");

            JsonNode me = Door.JSON.readTree(page.textContent("#me"));
            assertThat(me.path("name").asText()).isNotEmpty();
            assertThat(me.path("roles").toString()).contains("department-editor");
            assertThat(me.at("/scope/departments/0").asText()).isEqualTo("990101/qinghe");
            assertThat(me.path("requestId").asText()).isNotEmpty();
            JsonNode again = Door.JSON.readTree(page.textContent("#again"));
            assertThat(again.path("subject")).isEqualTo(me.path("subject"));
            assertThat(page.textContent("#live")).contains("event: reset");
            assertThat(page.textContent("#fault"))
                    .as("a refresh token used twice")
                    .isEqualTo("invalid_grant");
        }
    }

    @Test
    void nobodySignsInWithoutPkceOrToAPageOfAnyOrigin() {
        String here = suite.frontEnd().origin() + "/";

        HttpResponse<String> without = authorize(here, "");
        assertThat(without.headers().firstValue("Location"))
                .hasValueSatisfying(back -> assertThat(back).startsWith(here).contains("error=invalid_request"));
        HttpResponse<String> plain =
                authorize(here, "&code_challenge=" + "x".repeat(43) + "&code_challenge_method=plain");
        assertThat(plain.headers().firstValue("Location"))
                .hasValueSatisfying(back -> assertThat(back).startsWith(here).contains("error=invalid_request"));
        HttpResponse<String> elsewhere = authorize(
                "https://elsewhere.example/", "&code_challenge=" + "x".repeat(43) + "&code_challenge_method=S256");
        assertThat(elsewhere.statusCode()).isEqualTo(400);
        assertThat(elsewhere.headers().firstValue("Location")).isEmpty();
    }

    @Test
    void pagesOfOtherOriginsMayNotReadTheApi() {
        HttpResponse<String> known =
                suite.citizen().with("Origin", suite.frontEnd().origin()).get("/api/v1/me");
        HttpResponse<String> unknown =
                suite.citizen().with("Origin", "https://elsewhere.example").get("/api/v1/me");

        assertThat(known.headers().firstValue("Access-Control-Allow-Origin"))
                .hasValue(suite.frontEnd().origin());
        assertThat(unknown.headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
    }

    private HttpResponse<String> authorize(String redirect, String challenge) {
        return suite.citizen()
                .get(REALM + "/auth?response_type=code&client_id=jixiao-web&scope=openid&state=s&redirect_uri="
                        + URLEncoder.encode(redirect, StandardCharsets.UTF_8) + challenge);
    }
}

package org.jixiao.test;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.quarkus.test.oidc.server.OidcWiremockTestResource;
import java.util.Map;

/**
 * The keys that {@link Tokens} signs with, served as a realm would. For a module that needs neither database nor broker; a
 * {@link Backend} brings it along.
 */
public final class Identity implements QuarkusTestResourceLifecycleManager {

    private final OidcWiremockTestResource server = new OidcWiremockTestResource();

    @Override
    public Map<String, String> start() {
        QuietLogs.apply();
        String realm = server.start().get("keycloak.url") + "/realms/quarkus";
        return Map.of(
                "JIXIAO_REALM_URL",
                realm,
                "JIXIAO_ISSUER",
                Tokens.ISSUER,
                "JIXIAO_PUBLIC_URL",
                Tokens.PUBLIC_URL,
                "JIXIAO_ACCEPT_DEMO",
                "true");
    }

    @Override
    public void stop() {
        server.stop();
    }
}

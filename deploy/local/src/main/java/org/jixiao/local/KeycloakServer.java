package org.jixiao.local;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * Keycloak with the realm {@code jixiao}. It listens on a port of its own, but calls itself by the gateway's address, so that a token's
 * issuer is the same wherever it was asked for. Its data lie in PostgreSQL.
 */
final class KeycloakServer {

    static final String DATABASE = "keycloak";

    private final KeycloakProgram program;
    private final DataFolder data;
    private final Ports ports;
    private final Databases databases;

    KeycloakServer(KeycloakProgram program, DataFolder data, Ports ports, Databases databases) {
        this.program = program;
        this.data = data;
        this.ports = ports;
        this.databases = databases;
    }

    /** Lays out its home in the data folder: the program by a link, the realm to import where there is none yet. */
    void prepare(DemoRealm realm) {
        Path home = data.folder("keycloak");
        try {
            Files.createDirectories(home);
            Path libraries = home.resolve("lib");
            Files.deleteIfExists(libraries);
            Files.createSymbolicLink(libraries, program.libraries());
        } catch (IOException e) {
            throw new CannotStart("cannot prepare " + home + ": " + e, e);
        }
        realm.writeTo(home.resolve("data/import/realm.json"));
    }

    ChildProcess process() {
        return new ChildProcess(
                new ChildProcess.Program(
                        "keycloak",
                        program.command(data.folder("keycloak"), options()),
                        Map.of(
                                "KC_DB_PASSWORD", databases.passwordOf(DATABASE),
                                "KC_BOOTSTRAP_ADMIN_USERNAME", "bootstrap",
                                "KC_BOOTSTRAP_ADMIN_PASSWORD", data.secrets().of("keycloak-admin")),
                        realm(ports.keycloak())),
                data);
    }

    static URI realm(int port) {
        return Ports.http(port).resolve("/auth/realms/jixiao");
    }

    /** Where the realm is administered; the gateway leads nobody there. */
    static URI administration(int port) {
        return Ports.http(port).resolve("/auth/admin/realms/jixiao");
    }

    private List<String> options() {
        URI itself = Ports.http(ports.keycloak()).resolve("/auth");
        return List.of(
                "--import-realm",
                "--cache=local",
                "--db-url=" + databases.url(DATABASE),
                "--db-username=" + DATABASE,
                "--http-enabled=true",
                "--http-host=127.0.0.1",
                "--http-port=" + ports.keycloak(),
                "--hostname=" + Ports.http(ports.base()).resolve("/auth"),
                "--hostname-backchannel-dynamic=true",
                // The gateway never lets anybody to the administration; on this machine its own port does.
                "--hostname-admin=" + itself,
                "--proxy-headers=xforwarded",
                "--proxy-trusted-addresses=127.0.0.1");
    }
}

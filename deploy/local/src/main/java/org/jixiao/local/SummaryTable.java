package org.jixiao.local;

import java.io.PrintStream;
import java.net.URI;
import java.util.Locale;

/** The last thing that a start shows: where everything is, and as whom one may sign in. */
record SummaryTable(Platform platform) {

    void print(PrintStream out) {
        Ports ports = platform.setup().ports();
        out.println();
        row(out, "site", platform.url().resolve("/"));
        row(out, "REST", platform.url().resolve("/api/v1/"));
        row(out, "open data", platform.url().resolve("/open-data/v1/disclosures"));
        row(out, "own account", platform.url().resolve("/auth/realms/jixiao/account/"));
        row(
                out,
                "Keycloak",
                Ports.http(ports.keycloak()).resolve("/auth/admin/") + "  bootstrap, password in secrets.properties");
        row(out, "PostgreSQL", "127.0.0.1:" + ports.postgres());
        row(out, "Kafka", "127.0.0.1:" + ports.kafka());
        row(out, "data, logs", platform.setup().data());
        out.println();
        DemoUsers users = platform.demoUsers();
        out.println("  demo accounts, password " + users.password());
        users.accounts().stream()
                .filter(DemoUsers.Account::isUnlimited)
                .forEach(account ->
                        row(out, account.username(), String.join(", ", account.roles()) + "  " + account.name()));
        row(
                out,
                "partner",
                "client " + users.partner().client() + ", the same word as its secret; scope "
                        + String.join(" ", users.partner().scopes()));
        out.println();
        out.flush();
    }

    private static void row(PrintStream out, String name, Object value) {
        out.println(String.format(Locale.ROOT, "  %-12s %s", name, value));
    }

    private static void row(PrintStream out, String name, URI address) {
        row(out, name, (Object) address);
    }
}

package org.jixiao.bench.ratio;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jixiao.bench.county.Client;
import org.jixiao.bench.county.CountyYear;
import org.jixiao.bench.county.Size;
import org.jixiao.bench.county.Stages;
import org.jixiao.local.Checkout;
import org.jixiao.local.Platform;
import org.jixiao.local.Ports;
import org.jixiao.local.Progress;
import org.jixiao.local.Service;
import org.jixiao.local.Setup;
import org.jixiao.local.client.SignIn;
import org.jixiao.local.walk.Walk;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Prints how the suite does beside nginx and pgbench, in one run. */
@Tag("deep")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RatiosIT {

    private static final Size SOME = new Size("ratios", 300, 12, 4, 0);
    private static final String READ = "/api/v1/divisions";
    private static final Map<String, String> BROWSER = Map.of("Accept-Encoding", "gzip");

    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private final Wrk wrk = new Wrk();

    private Platform platform;
    private Client client;

    @BeforeAll
    void start() throws IOException {
        Path data = Files.createTempDirectory(Path.of("target"), "ratios").toAbsolutePath();
        Setup setup = Setup.whole(Checkout.find(), data, Ports.free()).inTheLongRun();
        platform = new Platform(setup, new Progress(System.out)).start();
        client = new Client(platform.url(), platform.demoUsers());
    }

    @AfterAll
    void stop() {
        platform.close();
    }

    @Test
    void pagesAndProxyBesideNginx() throws IOException {
        Page page = Page.read(publishedPage());
        Path data = platform.setup().data();
        URI service = URI.create("http://127.0.0.1:" + platform.setup().ports().of(Service.BUDGET));
        try (Nginx nginx = new Nginx(data.resolve("nginx"), SecondDoor.freePort(), page, service);
                SecondDoor door =
                        new SecondDoor(platform.setup(), data.resolve("logs/second-door.log"), nginx.at(""))) {
            out.printf(Locale.ROOT, "%s: %,d bytes, compressed%n", page.address(), page.bytes().length);
            compare("public page through the cache ÷ nginx", 0.8, page.address(), nginx.at(Nginx.PAGE), BROWSER);
            Map<String, String> token = Map.of("Authorization", "Bearer " + client.token("finance"));
            compare(
                    "proxy ÷ nginx as proxy, of a real service",
                    0.8,
                    platform.url().resolve(READ),
                    nginx.at(Nginx.PROXY + READ.substring(1)),
                    token);
            compare(
                    "proxy ÷ nginx as proxy, of the fastest service",
                    0.8,
                    door.at(SecondDoor.OPEN),
                    nginx.again(SecondDoor.OPEN),
                    token);
            compare(
                    "read with ÷ without token check",
                    0.8,
                    door.at(SecondDoor.GUARDED),
                    door.at(SecondDoor.OPEN),
                    Map.of("Authorization", "Bearer " + client.token("finance")));
        }
    }

    private void compare(String what, double goal, URI ours, URI theirs, Map<String, String> headers) {
        out.println(new Comparison(
                        what,
                        goal,
                        during -> wrk.load(ours, headers, during),
                        during -> wrk.load(theirs, headers, during))
                .measure());
    }

    @Test
    void approvalsBesidePgbenchAndHowSoonTheyAreSeen() throws IOException, InterruptedException, SQLException {
        try (Stages stages = new Stages()) {
            CountyYear year = new CountyYear(client, stages, SOME, 2025);
            CountyYear.Entered entered = year.enter();
            out.println(new Approvals(platform, year).measure(entered.sheets()));
            out.println("commit → visible in disclosure");
            out.println("    " + new Visibility(client, year).measure(entered.budgets()));
        }
    }

    /** A department's year, as it is published from one of the project's samples. */
    private URI publishedPage() throws IOException {
        Path sample;
        try (Stream<Path> samples =
                Files.list(platform.setup().checkout().root().resolve("deploy/local/samples"))) {
            sample = samples.sorted().findFirst().orElseThrow();
        }
        int status = Walk.run(
                List.of("--port", String.valueOf(platform.url().getPort()), sample.toString()),
                new SignIn.Demo(
                        platform.demoUsers().client(), platform.demoUsers().password()),
                System.out);
        if (status != 0) {
            throw new IllegalStateException("the sample was not published");
        }
        String budget = client.get("officer", "/api/v1/disclosures?state=published")
                .at("/items/0/id")
                .asText();
        return platform.url().resolve("/departments/" + budget);
    }
}

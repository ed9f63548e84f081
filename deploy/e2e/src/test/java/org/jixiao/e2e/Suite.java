package org.jixiao.e2e;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jixiao.e2e.described.Answered;
import org.jixiao.e2e.described.Exchange;
import org.jixiao.e2e.described.Witness;
import org.jixiao.local.Checkout;
import org.jixiao.local.DemoUsers;
import org.jixiao.local.Platform;
import org.jixiao.local.Ports;
import org.jixiao.local.Progress;
import org.jixiao.local.Setup;
import org.jixiao.local.client.SignIn;
import org.jixiao.local.walk.Walk;
import org.jixiao.test.span.CollectedSpan;
import org.jixiao.test.span.SpanCollector;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** One whole platform for all tests of a process, on a data folder of its own; a test class asks for it in its constructor. */
final class Suite {

    /** Two processes share the tests, each with a platform of its own. */
    private static final int FORKS = 2;

    /** Of the process, from 1, as the build names it. */
    private static final int FORK =
            Integer.parseInt(System.getProperty("fork", "fork-1").substring("fork-".length())) % FORKS;

    /** A token of the realm lives five minutes: three are left for the longest wait of a test. */
    private static final Duration TOKEN = Duration.ofMinutes(2);

    private final Map<String, SignedIn> signedIn = new ConcurrentHashMap<>();
    private final FrontEnd frontEnd = FrontEnd.served();
    private final SpanCollector collector = SpanCollector.open();

    private Platform platform;

    private Suite() {
        try {
            Path data = Files.createTempDirectory(Path.of("target"), "platform");
            this.platform = started(Setup.whole(Checkout.find(), data, Ports.freeAmong(FORK, FORKS))
                    .withFrontEnd(frontEnd.origin())
                    .tellingSpansTo(collector.url()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Stops the whole platform in good order and starts it again on what it left behind. */
    void restart() {
        Setup setup = platform.setup();
        platform.close();
        platform = started(setup);
    }

    private static Platform started(Setup setup) {
        return new Platform(setup, new Progress(System.out)).start();
    }

    Platform platform() {
        return platform;
    }

    Path checkout() {
        return platform.setup().checkout().root();
    }

    URI url() {
        return platform.url();
    }

    DemoUsers users() {
        return platform.demoUsers();
    }

    /** Pages that come from elsewhere, and are let in. */
    FrontEnd frontEnd() {
        return frontEnd;
    }

    /** What was told of a trace until now, by whichever service. */
    List<CollectedSpan> spansOf(String trace) {
        return SpanCollector.at(collector.url()).stream()
                .filter(span -> span.trace().equals(trace))
                .toList();
    }

    /** What the gateway says of itself, {@code /openapi.json}. */
    JsonNode description() {
        return Witness.at(url()).description().said();
    }

    Door citizen() {
        return Door.anonymous(url());
    }

    /** Whoever works through a test signs in once, as a person does, and again before the token ends. */
    Door signedIn(String account) {
        return signedIn.compute(
                        account,
                        (name, before) ->
                                before != null && before.holds() ? before : new SignedIn(Door.of(url(), users(), name)))
                .door();
    }

    /** The demo partner. @param scope words that it asks for, apart by spaces */
    Door partner(String scope) {
        JsonNode token = Door.json(tokenOf(users().partner().client(), users().password(), scope));
        return Door.bearing(url(), token.required("access_token").asText());
    }

    /** What Keycloak answers a system that signs in for itself. */
    HttpResponse<String> tokenOf(String client, String secret, String scope) {
        return citizen()
                .postForm(
                        "/auth/realms/jixiao/protocol/openid-connect/token",
                        "grant_type=client_credentials&client_id=" + client + "&client_secret=" + secret
                                + (scope.isEmpty() ? "" : "&scope=" + scope));
    }

    /** What {@code deploy/walk} does, here. @param decisions its options about findings @return its exit status */
    int walk(Path document, String division, String... decisions) {
        List<String> words =
                new ArrayList<>(List.of("--port", String.valueOf(url().getPort()), "--division", division));
        words.addAll(List.of(decisions));
        words.add(document.toString());
        return Walk.run(words, new SignIn.Demo(users().client(), users().password()), System.out, this::saw);
    }

    /** Looks at an answer that did not come by a {@link Door}. */
    void saw(HttpResponse<byte[]> answer) {
        Witness.saw(url(), Exchange.ofBytes(answer));
    }

    private void close() {
        frontEnd.close();
        platform.close();
        collector.close();
    }

    private record SignedIn(Door door, Instant until) {

        SignedIn(Door door) {
            this(door, Instant.now().plus(TOKEN));
        }

        boolean holds() {
            return Instant.now().isBefore(until);
        }
    }

    /** Starts the platform for the first test that asks and stops it with the process, which runs one test class after another. */
    static final class Provider implements ParameterResolver, AfterAllCallback {

        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
            return parameter.getParameter().getType() == Suite.class;
        }

        @Override
        public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
            answered().askedBy(context.getRequiredTestClass().getSimpleName());
            return Shared.SUITE;
        }

        /** For {@code OperationsTest}, which comes after all of them. */
        @Override
        public void afterAll(ExtensionContext context) {
            answered()
                    .write(Path.of("target", "answered", ProcessHandle.current().pid() + ".tsv"));
        }

        private static Answered answered() {
            return Witness.at(Shared.SUITE.url()).answered();
        }

        private static final class Shared {

            static final Suite SUITE = new Suite();

            static {
                Runtime.getRuntime().addShutdownHook(new Thread(SUITE::close, "platform-stop"));
            }
        }
    }
}

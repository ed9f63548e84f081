package org.jixiao.platform.problem;

import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkiverse.resteasy.problem.jackson.JsonProcessingExceptionMapper;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemContext;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemPostProcessor;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jixiao.platform.Database;
import org.jspecify.annotations.Nullable;

/** Gives every problem, whoever raised it, a type with a page behind it and words in the caller's language. */
@ApplicationScoped
public class LocalizedProblems implements ProblemPostProcessor {

    private static final Map<Integer, String> SLUGS = Map.ofEntries(
            Map.entry(400, "invalid-input"),
            Map.entry(401, "unauthenticated"),
            Map.entry(403, "forbidden"),
            Map.entry(404, "not-found"),
            Map.entry(405, "method-not-allowed"),
            Map.entry(406, "not-acceptable"),
            Map.entry(409, "conflict"),
            Map.entry(413, "too-large"),
            Map.entry(415, "unsupported-media-type"));

    private final Messages messages;
    private final UnreadableJson unreadable;
    private final CurrentVertxRequest request;

    LocalizedProblems(Messages messages, UnreadableJson unreadable, CurrentVertxRequest request) {
        this.messages = messages;
        this.unreadable = unreadable;
        this.request = request;
    }

    @Override
    public int priority() {
        return 1000; // before the log is written
    }

    @Override
    public HttpProblem apply(HttpProblem problem, ProblemContext context) {
        Messages.Language language = Messages.Language.asked(header("Accept-Language"));
        Optional<Refusal> refusal = refusal(problem, context.cause);
        String slug = refusal.map(Refusal::slug).orElseGet(() -> slug(problem.getStatusCode()));
        HttpProblem.Builder worded = HttpProblem.builder()
                .withStatus(refusal.map(Refusal::status).orElse(problem.getStatusCode()))
                .withType(URI.create(messages.type(slug)))
                .withTitle(messages.title(language, slug))
                .withDetail(messages.detail(
                        language, slug, refusal.map(Refusal::arguments).orElse(new Object[0])))
                .withInstance(instance(problem));
        problem.getHeaders().forEach(worded::withHeader);
        worded.withHeader("Content-Language", language.tag());
        worded.withHeader("Vary", "Accept-Language");
        problem.getParameters().forEach((name, value) -> {
            if (!name.equals("violations") && !name.equals("field")) {
                worded.with(name, value);
            }
        });
        refusal.ifPresent(no -> no.extensions().forEach(worded::with));
        refusal.ifPresent(no -> no.headers().forEach(worded::withHeader));
        refusal.flatMap(Refusal::retryAfter).ifPresent(delay -> worded.withHeader("Retry-After", delay.toSeconds()));
        List<Refusal.Field> fields =
                refusal.map(no -> no.errors(language)).orElseGet(() -> fields(context.cause, language));
        if (!fields.isEmpty()) {
            worded.with("errors", fields);
        }
        return worded.build();
    }

    /** What the domain said, however often it was wrapped since; or that something it needs is away. */
    private Optional<Refusal> refusal(HttpProblem problem, Throwable cause) {
        return Stream.iterate(cause, each -> each != null, Throwable::getCause)
                .limit(10)
                .filter(Refusal.class::isInstance)
                .map(Refusal.class::cast)
                .findFirst()
                .or(() -> TornBody.isBehind(cause) ? Optional.of(unreadable("")) : unreadableParameter(cause))
                .or(() -> problem.getStatusCode() == 500 && Database.passes(cause)
                        ? Optional.of(new Unavailable())
                        : Optional.empty());
    }

    /** A query parameter of another type than expected: the framework takes it for an address that does not exist. */
    private Optional<Refusal> unreadableParameter(@Nullable Throwable cause) {
        RoutingContext current = request.getCurrent();
        if (current == null || !(cause instanceof NotFoundException) || cause.getCause() == null) {
            return Optional.empty();
        }
        String said = String.valueOf(cause.getCause().getMessage()).toLowerCase(Locale.ROOT);
        return current.queryParams().entries().stream()
                .filter(given -> !given.getValue().isBlank())
                .filter(given -> said.contains(given.getValue().toLowerCase(Locale.ROOT)))
                .findFirst()
                .map(given -> unreadable("/" + given.getKey()));
    }

    private Refusal unreadable(String pointer) {
        return Refusal.ofField(
                pointer,
                FieldWords.say(Messages.Language.ZH, "unreadable"),
                FieldWords.say(Messages.Language.EN, "unreadable"));
    }

    /** What answers for a body of another type knows of no request. */
    private @Nullable URI instance(HttpProblem problem) {
        RoutingContext current = request.getCurrent();
        return problem.getInstance() != null || current == null
                ? problem.getInstance()
                : URI.create(current.request().path());
    }

    private static String slug(int status) {
        return SLUGS.getOrDefault(status, status >= 500 ? "internal-error" : "invalid-input");
    }

    private List<Refusal.Field> fields(Throwable cause, Messages.Language language) {
        if (cause instanceof ConstraintViolationException violations) {
            return violations.getConstraintViolations().stream()
                    .map(new Violations(language)::field)
                    .toList();
        }
        return unreadable.fields(cause, language);
    }

    /** A field of another type than expected. The framework has an answer of its own for it, in a shape of its own. */
    @ServerExceptionMapper(priority = 1)
    Response mismatched(MismatchedInputException mismatch) {
        return new JsonProcessingExceptionMapper().toResponse(mismatch);
    }

    /** 503: the database is away for a moment. */
    static final class Unavailable extends Refusal {

        Unavailable() {
            super(503, "unavailable");
        }

        @Override
        public Optional<Duration> retryAfter() {
            return Optional.of(Duration.ofSeconds(1));
        }
    }

    private @Nullable String header(String name) {
        RoutingContext current = request.getCurrent();
        return current == null ? null : current.request().getHeader(name);
    }
}

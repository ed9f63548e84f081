package org.jixiao.gateway.route;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;

import io.vertx.core.http.HttpMethod;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jixiao.gateway.problem.Problem;
import org.jixiao.gateway.problem.ProblemType;
import org.jixiao.gateway.problem.Refused;

/**
 * The route table in use. The longest path wins; rows of the same path divide the methods among them. A singleton, so that
 * it is read when the gateway starts and a wrong row stops it there.
 */
@Singleton
public class Routes {
    /** Answered by the gateway itself. */
    static final String HERE = "here";
    /** Closed: there is nothing, whatever a shorter path would offer. */
    static final String NOTHING = "nothing";

    /** Rows of one path, by their path. */
    private final Map<PathPattern, List<GatewayConfig.Route>> byPath;

    Routes(GatewayConfig config) {
        config.routes().forEach(route -> check(route, config.upstreams().keySet()));
        byPath = config.routes().stream().collect(groupingBy(GatewayConfig.Route::path));
    }

    /** The row for this request; refuses where there is none, or none for the method. */
    GatewayConfig.Route to(RequestPath path, HttpMethod method) {
        var rows = rows(path);
        if (rows.isEmpty()) {
            throw Problem.of(ProblemType.NOTHING_HERE, path).refused();
        }
        return among(rows, method).orElseThrow(() -> methodNotAllowed(path, method, rows));
    }

    /**
     * What is asked of whoever calls there; nothing where no row leads to it.
     *
     * @param path in its one spelling; variables may stand in braces, as a description of the API has them
     */
    public Optional<Access> accessOf(HttpMethod method, String path) {
        return among(rows(new RequestPath(path)), method).map(GatewayConfig.Route::access);
    }

    /** The rows that divide the methods of this path among them; none where there is nothing. */
    private List<GatewayConfig.Route> rows(RequestPath path) {
        return PathPattern.fitting(path)
                .map(byPath::get)
                .filter(Objects::nonNull)
                .findFirst()
                .filter(rows -> rows.stream().noneMatch(row -> row.upstream().equals(NOTHING)))
                .orElse(List.of());
    }

    private static Optional<GatewayConfig.Route> among(List<GatewayConfig.Route> rows, HttpMethod method) {
        var asked = method.equals(HttpMethod.HEAD) ? HttpMethod.GET : method;
        return rows.stream()
                .filter(route -> route.methods().orElse(Set.of()).contains(asked))
                .findFirst();
    }

    private static Refused methodNotAllowed(RequestPath path, HttpMethod method, List<GatewayConfig.Route> rows) {
        var allowed = rows.stream()
                .flatMap(Routes::methods)
                .map(HttpMethod::name)
                .distinct()
                .sorted()
                .collect(joining(", "));
        return Problem.of(ProblemType.METHOD_NOT_ALLOWED, path, method, allowed)
                .with("Allow", allowed)
                .refused();
    }

    private static Stream<HttpMethod> methods(GatewayConfig.Route route) {
        return route.methods().orElse(Set.of()).stream()
                .flatMap(method ->
                        method.equals(HttpMethod.GET) ? Stream.of(method, HttpMethod.HEAD) : Stream.of(method));
    }

    private static void check(GatewayConfig.Route route, Set<String> upstreams) {
        var known = Stream.concat(upstreams.stream(), Stream.of(HERE, NOTHING)).toList();
        if (!known.contains(route.upstream())) {
            throw new IllegalStateException("jixiao.gateway.routes: %s leads to '%s', which is none of %s"
                    .formatted(route.path(), route.upstream(), known));
        }
        if (route.methods().isEmpty() != route.upstream().equals(NOTHING)) {
            throw new IllegalStateException(
                    "jixiao.gateway.routes: %s has to name its methods, unless it leads to nothing"
                            .formatted(route.path()));
        }
    }
}

package org.jixiao.test.span;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A span as a collector gets it (opentelemetry/proto/trace/v1).
 *
 * @param service that exported it
 * @param parent id of the span it follows from; empty for one that begins a trace
 * @param attributes as text, whatever their type
 * @param failed whether it says so itself
 */
public record CollectedSpan(
        String service,
        String trace,
        String id,
        String parent,
        Kind kind,
        String name,
        Map<String, String> attributes,
        List<String> events,
        boolean failed) {

    private static final int ERROR = 2;

    /** In the order of their numbers. */
    public enum Kind {
        UNSAID,
        INTERNAL,
        SERVER,
        CLIENT,
        PRODUCER,
        CONSUMER
    }

    /** All of an export. */
    static List<CollectedSpan> in(byte[] export) {
        return Fields.of(export)
                .each(1)
                .flatMap(resource -> {
                    Map<String, String> about = attributes(resource.message(1).each(1));
                    return resource.each(2)
                            .flatMap(scope -> scope.each(2))
                            .map(span -> of(about.getOrDefault("service.name", ""), span));
                })
                .toList();
    }

    private static CollectedSpan of(String service, Fields span) {
        return new CollectedSpan(
                service,
                span.hex(1),
                span.hex(2),
                span.hex(4),
                Kind.values()[(int) span.number(6)],
                span.text(5),
                attributes(span.each(9)),
                span.each(11).map(event -> event.text(2)).toList(),
                span.message(15).number(3) == ERROR);
    }

    private static Map<String, String> attributes(Stream<Fields> pairs) {
        return pairs.collect(Collectors.toUnmodifiableMap(pair -> pair.text(1), pair -> value(pair.message(2))));
    }

    private static String value(Fields value) {
        return value.has(1) ? value.text(1) : String.valueOf(value.number(3));
    }
}

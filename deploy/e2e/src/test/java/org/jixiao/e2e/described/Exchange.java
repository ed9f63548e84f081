package org.jixiao.e2e.described;

import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A request and its answer. @param path without a query @param told the headers of the answer, in lower case */
public record Exchange(String method, String path, Body sent, int status, Set<String> told, Body answered) {

    /**
     * What one side said.
     *
     * @param type the media type, without its parameters; empty where none is named
     * @param text empty where there is none, and where nobody kept or read it
     */
    public record Body(String type, Optional<String> text) {

        private static Body of(HttpHeaders headers, Optional<String> text) {
            return new Body(
                    headers.firstValue("Content-Type")
                            .map(type -> type.split(";", 2)[0].strip())
                            .orElse(""),
                    text);
        }

        boolean isJson() {
            return type.equals("application/json") || type.endsWith("+json");
        }
    }

    /** @param sent the body of the request; empty where there was none, or it was no text */
    public static Exchange whole(HttpResponse<String> answer, Optional<String> sent) {
        return of(answer, sent, Optional.of(answer.body()));
    }

    /** Where nobody kept what was sent. @param body of the answer, to its end */
    public static Exchange whole(HttpResponse<?> answer, String body) {
        return of(answer, Optional.empty(), Optional.of(body));
    }

    /** Bytes are text where they are JSON, and are not looked into otherwise. */
    public static Exchange ofBytes(HttpResponse<byte[]> answer) {
        return whole(answer, new String(answer.body(), StandardCharsets.UTF_8));
    }

    /** Of an answer that goes on: how it begins. */
    public static Exchange begun(HttpResponse<?> answer) {
        return of(answer, Optional.empty(), Optional.empty());
    }

    private static Exchange of(HttpResponse<?> answer, Optional<String> sent, Optional<String> answered) {
        return new Exchange(
                answer.request().method(),
                answer.request().uri().getPath(),
                Body.of(answer.request().headers(), sent),
                answer.statusCode(),
                answer.headers().map().keySet().stream()
                        .map(name -> name.toLowerCase(Locale.ROOT))
                        .collect(Collectors.toUnmodifiableSet()),
                Body.of(answer.headers(), answered));
    }
}

package org.jixiao.e2e.described;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jixiao.test.DescribedSchemas;

/** What an API says of itself (OpenAPI 3.1), to hold against what it does. */
public final class Description {

    private static final ObjectReader JSON = new ObjectMapper()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .readerFor(JsonNode.class);

    /** Where everything that answers is described. Pages, sign-in and the descriptions themselves are not. */
    private static final Pattern DESCRIBED = Pattern.compile("/(api|open-data)/.*");

    /** Bytes of whatever kind, such as a part of a file: they are promised nothing. */
    private static final String ANY = "*/*";

    private final JsonNode said;
    private final List<DescribedOperation> operations;
    private final DescribedSchemas schemas;

    public Description(JsonNode said) {
        this.said = said;
        this.operations = DescribedOperation.all(said);
        this.schemas = new DescribedSchemas(said);
    }

    /** As it was read. */
    public JsonNode said() {
        return said;
    }

    /** Whether answers there are promised anything. */
    static boolean isAbout(String path) {
        return DESCRIBED.matcher(path).matches();
    }

    /** The ids of all operations, in no order that means anything. */
    public List<String> operations() {
        return operations.stream().map(DescribedOperation::id).toList();
    }

    /** The operation that was asked for; empty where none is described. */
    public Optional<String> operation(Exchange exchange) {
        return asked(exchange).map(DescribedOperation::id);
    }

    /** What of an exchange is not as described, in words; empty where all is, or where nothing is promised. */
    public List<String> faults(Exchange exchange) {
        if (!isAbout(exchange.path())) {
            return List.of();
        }
        String asked = exchange.method() + " " + exchange.path() + " → " + exchange.status();
        Optional<DescribedOperation> operation = asked(exchange);
        if (operation.isEmpty()) {
            return isRefusal(exchange.status()) ? List.of() : List.of(asked + ": no such operation is described");
        }
        return Stream.concat(answered(operation.get(), exchange), taken(operation.get(), exchange))
                .map(fault -> operation.get().id() + ", " + asked + ": " + fault)
                .toList();
    }

    private Optional<DescribedOperation> asked(Exchange exchange) {
        return operations.stream()
                .filter(operation -> operation.takes(exchange))
                .findFirst();
    }

    private Stream<String> answered(DescribedOperation operation, Exchange exchange) {
        return operation
                .answer(said, exchange.status())
                .map(answer ->
                        Stream.concat(body("the answer", answer, exchange.answered()), headers(answer, exchange)))
                .orElseGet(() -> Stream.of("this status is not described"));
    }

    /** Those that are always there. */
    private Stream<String> headers(JsonPointer answer, Exchange exchange) {
        return said.at(answer)
                .path("headers")
                .propertyStream()
                .filter(header -> DescribedOperation.followed(said, header.getValue())
                        .path("required")
                        .asBoolean())
                .map(Map.Entry::getKey)
                .filter(name -> !exchange.told().contains(name.toLowerCase(Locale.ROOT)))
                .map(name -> "the answer: " + name + " is missing");
    }

    /** What was refused need not be as described. */
    private Stream<String> taken(DescribedOperation operation, Exchange exchange) {
        if (isRefusal(exchange.status())) {
            return Stream.empty();
        }
        return operation
                .request(said)
                .map(request -> exchange.sent().type().isEmpty()
                        ? Stream.<String>empty()
                        : body("the request", request, exchange.sent()))
                .orElseGet(() -> exchange.sent().text().filter(Description::saysSomething).stream()
                        .map(text -> "the request: a body was taken, and none is described"));
    }

    private Stream<String> body(String whose, JsonPointer place, Exchange.Body body) {
        JsonNode content = said.at(place).path("content");
        if (content.isEmpty()) {
            return body.text().filter(text -> !text.isEmpty()).stream()
                    .map(text -> whose + ": there is a body of " + body.type() + ", and none is described");
        }
        if (content.has(ANY)) {
            return Stream.empty();
        }
        if (!content.has(body.type())) {
            return Stream.of(whose + ": \"" + body.type() + "\" is none of the described media types");
        }
        JsonPointer schema =
                place.appendProperty("content").appendProperty(body.type()).appendProperty("schema");
        return body.isJson() && body.text().isPresent()
                ? content(schema, body.text().get()).map(fault -> whose + ": " + fault)
                : Stream.empty();
    }

    private Stream<String> content(JsonPointer schema, String text) {
        if (said.at(schema).isMissingNode()) {
            return Stream.of("no schema is described");
        }
        try {
            return schemas.faults(schema, JSON.readTree(text)).stream();
        } catch (IOException unreadable) {
            return Stream.of("no JSON: " + text);
        }
    }

    /** An object without members is sent by many a client where nothing is asked for. */
    private static boolean saysSomething(String sent) {
        return !sent.isEmpty() && !sent.equals("{}");
    }

    private static boolean isRefusal(int status) {
        return status >= 400;
    }
}

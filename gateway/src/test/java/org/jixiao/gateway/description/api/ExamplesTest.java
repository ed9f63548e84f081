package org.jixiao.gateway.description.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.Json;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jixiao.test.DescribedSchemas;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is sent and answered has an example in the description, one that fits what is said of it. */
@QuarkusTest
class ExamplesTest {

    /** The story is of one budget, and of the one of the year before. */
    private static final Set<String> BUDGETS =
            Set.of("0199f1a2-7c3e-7d10-8a55-000000000002", "0199f1a2-7c3e-7d10-8a55-000000000010");

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** JSON that is sent, or answered where something was done; or a problem. @param at a JSON pointer to its media type */
    private record Body(String at, JsonObject media) {

        List<String> names() {
            return List.copyOf(media.getJsonObject("examples", new JsonObject()).fieldNames());
        }

        Stream<String> faults(DescribedSchemas schemas, JsonObject examples) {
            return names().stream()
                    .map(name -> media.getJsonObject("examples").getJsonObject(name))
                    .map(led -> led.getString("$ref").replace("#/components/examples/", ""))
                    .flatMap(kept -> ExamplesTest.faults(schemas, at + "/schema", examples.getJsonObject(kept)).stream()
                            .map(fault -> kept + " " + fault));
        }
    }

    private JsonObject document = new JsonObject();
    private JsonObject examples = new JsonObject();

    @BeforeEach
    void read() {
        document = OpenApiTest.document();
        examples = document.getJsonObject("components").getJsonObject("examples");
    }

    @Test
    void everything_that_is_sent_and_answered_has_one() {
        assertThat(bodies()).hasSizeGreaterThan(200);
        assertThat(bodies().stream().filter(body -> body.names().isEmpty()).map(Body::at))
                .as("bodies without an example; api/examples keeps them")
                .isEmpty();
    }

    @Test
    void each_fits_its_schema() {
        var schemas = new DescribedSchemas(read(document));

        assertThat(bodies().stream().flatMap(body -> body.faults(schemas, examples)))
                .isEmpty();
    }

    @Test
    void one_that_does_not_fit_is_found() {
        var schemas = new DescribedSchemas(read(document));
        var me = examples.getJsonObject("Me");
        me.getJsonObject("value").remove("name");
        me.getJsonObject("value").put("nickname", "填报人");

        assertThat(faults(schemas, "/components/schemas/Me", me)).hasSize(2);
    }

    @Test
    void each_that_is_kept_is_shown() {
        assertThat(Examples.packaged(ApiWords.packaged()).values().fieldNames()).isEqualTo(examples.fieldNames());
    }

    @Test
    void all_tell_one_story() {
        var budgets = new TreeSet<String>();
        collect(examples, budgets);

        assertThat(BUDGETS).containsAll(budgets);
    }

    private static List<String> faults(DescribedSchemas schemas, String at, JsonObject example) {
        return schemas.faults(JsonPointer.compile(at), read(example.getValue("value")));
    }

    private static JsonNode read(Object value) {
        try {
            return JSON.readTree(Json.encode(value));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private List<Body> bodies() {
        var bodies = new ArrayList<Body>();
        document.getJsonObject("paths").forEach(path -> ((JsonObject) path.getValue()).forEach(operation -> {
            var at = "/paths/" + path.getKey().replace("/", "~1") + "/" + operation.getKey();
            var said = (JsonObject) operation.getValue();
            add(bodies, at + "/requestBody", said.getJsonObject("requestBody", new JsonObject()));
            addAll(bodies, at + "/responses", said.getJsonObject("responses"));
        }));
        addAll(
                bodies,
                "/components/responses",
                document.getJsonObject("components").getJsonObject("responses"));
        return bodies;
    }

    private static void addAll(List<Body> bodies, String at, JsonObject answers) {
        answers.forEach(answer -> add(bodies, at + "/" + answer.getKey(), (JsonObject) answer.getValue()));
    }

    private static void add(List<Body> bodies, String at, JsonObject body) {
        body.getJsonObject("content", new JsonObject()).stream()
                .filter(media -> media.getKey().contains("json"))
                .map(media ->
                        new Body(at + "/content/" + media.getKey().replace("/", "~1"), (JsonObject) media.getValue()))
                .forEach(bodies::add);
    }

    private static void collect(@Nullable Object node, Set<String> budgets) {
        if (node instanceof JsonObject object) {
            object.forEach(member -> {
                if (member.getKey().equals("budget") && member.getValue() instanceof String id) {
                    budgets.add(id);
                }
                collect(member.getValue(), budgets);
            });
        } else if (node instanceof JsonArray list) {
            list.forEach(one -> collect(one, budgets));
        }
    }
}

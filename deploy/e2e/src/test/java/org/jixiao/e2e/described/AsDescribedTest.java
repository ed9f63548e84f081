package org.jixiao.e2e.described;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An invented library describes itself, and its answers lie in every way there is. */
class AsDescribedTest {

    private static final String DESCRIPTION = """
            {"paths": {
              "/api/v1/books": {"get": {"operationId": "listBooks", "responses": {
                "200": {"content": {"application/json": {"schema": {"type": "array", "items": {"$ref": "#/components/schemas/Book"}}}}}}}},
              "/api/v1/books/{id}": {
                "get": {"operationId": "getBook", "responses": {
                  "200": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Book"}}}},
                  "404": {"$ref": "#/components/responses/Problem404"}}},
                "put": {"operationId": "describeBook",
                  "requestBody": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Book"}}}},
                  "responses": {"200": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Book"}}}}, "400": {"$ref": "#/components/responses/Problem404"}}},
                "post": {"operationId": "copyBook", "responses": {"201": {"description": "copied",
                  "headers": {"Location": {"$ref": "#/components/headers/Place"}, "Link": {"schema": {"type": "string"}}}}}},
                "delete": {"operationId": "removeBook", "responses": {"204": {"description": "gone"}}}},
              "/api/v1/books/new": {"get": {"operationId": "newBook", "responses": {"200": {"content": {"text/plain": {"schema": {"type": "string"}}}}}}},
              "/api/v1/books/{id}.{format}": {"get": {"operationId": "printBook", "responses": {"200": {"content": {"application/pdf": {}}}}}}},
             "components": {
               "headers": {"Place": {"required": true, "schema": {"type": "string"}}},
               "schemas": {
                 "Book": {"type": "object", "required": ["title"], "properties": {
                   "title": {"type": "string"}, "type": {"type": "string"}, "pages": {"type": ["integer", "null"]},
                   "bought": {"type": "string", "format": "date"},
                   "author": {"anyOf": [{"$ref": "#/components/schemas/Author"}, {"type": "null"}]}}},
                 "Author": {"type": "object", "properties": {"name": {"type": "string"}}},
                 "Problem": {"type": "object", "required": ["title"], "properties": {"title": {"type": "string"}}, "additionalProperties": true}},
               "responses": {"Problem404": {"content": {"application/problem+json": {"schema": {"$ref": "#/components/schemas/Problem"}}}}}}}
            """;

    private final Description description = described();

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "GET; /api/v1/books/7;     200; application/json;         {\"title\": \"绩效\", \"type\": \"a\", \"pages\": null, \"author\": null}",
                "GET; /api/v1/books/7;     200; application/json;         {\"title\": \"绩效\", \"pages\": 7, \"bought\": \"2026-02-28\", \"author\": {\"name\": \"无名\"}}",
                "GET; /api/v1/books/7;     404; application/problem+json; {\"title\": \"没有\", \"shelf\": 3}",
                "GET; /api/v1/books/new;   200; text/plain;               whatever it says",
                "GET; /api/v1/books/7.pdf; 200; application/pdf;          %PDF",
                "DELETE; /api/v1/books/7;  204; ``;                       ``",
                "GET; /api/v1/shelves;     404; text/html;                nothing is promised of what is not there",
                "PATCH; /api/v1/books/7;   405; ``;                       ``",
                "GET; /about;              200; text/html;                a page is not part of the description",
            })
    void what_is_as_described_passes(String method, String path, int status, String type, String body) {
        assertThat(description.faults(answer(method, path, status, type, body))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "GET; /api/v1/books/7;   500; application/problem+json; {\"title\": \"坏了\"};                   this status is not described",
                "GET; /api/v1/books/7;   200; text/plain;               绩效;                                  \"text/plain\" is none of the described media types",
                "GET; /api/v1/books/7;   200; application/json;         {\"title\": \"绩效\";                   no JSON",
                "GET; /api/v1/books/7;   200; application/json;         {\"pages\": 7};                        required property 'title'",
                "GET; /api/v1/books/7;   200; application/json;         {\"title\": null};                     at \"/title\" null found",
                "GET; /api/v1/books/7;   200; application/json;         {\"title\": \"a\", \"price\": 7};        'price' is not defined",
                "GET; /api/v1/books/7;   200; application/json;         {\"title\": \"a\", \"bought\": \"gestern\"}; at \"/bought\"",
                "GET; /api/v1/books/7;   200; application/json;         {\"title\": \"a\", \"author\": {\"age\": 9}}; at \"/author\" property 'age'",
                "GET; /api/v1/books;     200; application/json;         [{\"title\": \"a\"}, {\"title\": 2}];     at \"/1/title\" integer found",
                "GET; /api/v1/books/7;   404; application/problem+json; {\"detail\": \"没有\"};                 required property 'title'",
                "DELETE; /api/v1/books/7; 204; text/plain;              done;                                  none is described",
                "POST; /api/v1/books;    201; application/json;         {};                                    no such operation is described",
                "GET; /api/v1/books/7.pdf; 200; application/json;       {};                                    none of the described media types",
            })
    void what_is_not_is_told_with_its_place(
            String method, String path, int status, String type, String body, String told) {
        assertThat(description.faults(answer(method, path, status, type, body))).anySatisfy(fault -> assertThat(fault)
                .contains(told)
                .contains(method + " " + path)
                .contains(String.valueOf(status)));
    }

    @Test
    void what_was_taken_has_to_be_described_and_what_was_refused_need_not() {
        assertThat(description.faults(edit(200, "{\"title\": \"a\"}"))).isEmpty();
        assertThat(description.faults(edit(200, "{\"title\": \"a\", \"price\": 7}")))
                .singleElement()
                .asString()
                .startsWith("describeBook, PUT /api/v1/books/7 → 200: the request: ")
                .contains("'price' is not defined");
        assertThat(description.faults(edit(400, "{\"price\": 7}"))).isEmpty();
    }

    @Test
    void a_header_that_is_always_there_has_to_be_there() {
        assertThat(description.faults(copied(Set.of("location")))).isEmpty();
        assertThat(description.faults(copied(Set.of("link"))))
                .containsExactly("copyBook, POST /api/v1/books/7 → 201: the answer: Location is missing");
    }

    @Test
    void the_path_that_says_more_is_meant() {
        assertThat(description.operation(answer("GET", "/api/v1/books/new", 200, "text/plain", "")))
                .contains("newBook");
        assertThat(description.operation(answer("GET", "/api/v1/books/old", 200, "text/plain", "")))
                .contains("getBook");
        assertThat(description.operation(answer("GET", "/api/v1/books/old/pages", 200, "text/plain", "")))
                .isEmpty();
    }

    private static Exchange answer(String method, String path, int status, String type, String body) {
        return new Exchange(
                method,
                path,
                new Exchange.Body("", Optional.empty()),
                status,
                Set.of(),
                new Exchange.Body(type, Optional.of(body)));
    }

    private static Exchange copied(Set<String> told) {
        return new Exchange(
                "POST",
                "/api/v1/books/7",
                new Exchange.Body("", Optional.empty()),
                201,
                told,
                new Exchange.Body("", Optional.empty()));
    }

    private static Exchange edit(int status, String sent) {
        return new Exchange(
                "PUT",
                "/api/v1/books/7",
                new Exchange.Body("application/json", Optional.of(sent)),
                status,
                Set.of(),
                status == 200
                        ? new Exchange.Body("application/json", Optional.of("{\"title\": \"a\"}"))
                        : new Exchange.Body("application/problem+json", Optional.of("{\"title\": \"不行\"}")));
    }

    private static Description described() {
        try {
            return new Description(new ObjectMapper().readTree(DESCRIPTION));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}

package org.jixiao.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jixiao.e2e.Problems.isProblem;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A department takes a form from the suite, hands one in, and finds it there as it was. */
@ExtendWith(Suite.Provider.class)
class FormsIT {

    private final Suite suite;
    private final Proceedings proceedings;

    FormsIT(Suite suite) {
        this.suite = suite;
        this.proceedings = new Proceedings(suite);
    }

    @ParameterizedTest
    @ValueSource(strings = {"project-tables.xlsx", "project-tables.docx", "whole-budget.xlsx", "whole-budget.docx"})
    void aBlankFormBearsItsDepartmentAndIsKnownToBeBlank(String form) throws IOException {
        String department = proceedings.department();
        Door editor = suite.signedIn("editor");

        byte[] blank = editor.download("/api/v1/filings/templates/" + form + "?division=990101&department=" + department
                + "&fiscalYear=2026&projects=1");

        assertThat(words(blank)).contains("云溪县第" + department + "局");
        HttpResponse<String> handedIn = editor.file("/api/v1/filings/preview", Map.of(), form, blank);
        assertThat(Problems.name(isProblem(handedIn, 422, suite.citizen()))).isEqualTo("form-not-filled");
    }

    @Test
    void theDocumentThatWasHandedInStaysAsItWas() {
        List<String> projects = List.of("河道巡查", "水库除险加固");
        Proceedings.Budget budget = proceedings.filed("editor", projects);
        Door finance = suite.signedIn("finance");
        JsonNode filings = Door.json(finance.get("/api/v1/filings?budget=" + budget.id()));

        byte[] kept =
                finance.download("/api/v1/filings/" + filings.at("/items/0/id").asText() + "/document");

        assertThat(filings.path("items")).hasSize(1);
        assertThat(kept).isEqualTo(SmallForm.of(budget.department() + "云溪县第" + budget.department() + "局", projects));
    }

    /** All text of its parts: both formats are archives of XML. */
    private static String words(byte[] form) throws IOException {
        StringBuilder words = new StringBuilder();
        try (ZipInputStream parts = new ZipInputStream(new ByteArrayInputStream(form))) {
            while (parts.getNextEntry() != null) {
                words.append(new String(parts.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return words.toString();
    }
}

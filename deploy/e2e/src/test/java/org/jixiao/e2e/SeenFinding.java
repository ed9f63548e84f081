package org.jixiao.e2e;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

/**
 * What a service found in a document.
 *
 * @param line null where it is about no single row
 * @param first line of the form it is about
 * @param last line of that form
 */
record SeenFinding(
        String owner,
        String rule,
        String severity,
        @Nullable Integer line,
        int first,
        int last,
        String message) {

    static SeenFinding of(String owner, JsonNode finding, int first, int last) {
        JsonNode line = finding.path("place").path("line");
        return new SeenFinding(
                owner,
                finding.path("rule").asText(),
                finding.path("severity").asText(),
                line.isNumber() ? line.asInt() : null,
                first,
                last,
                finding.path("message").path("zh").asText());
    }

    boolean isErrorOrWarning() {
        return !severity.equals("info");
    }

    /** True where it stands in no single row, but in a form, or in the document as a whole. */
    boolean isOfWholeForm() {
        return line == null || line == first;
    }

    boolean reaches(int wanted) {
        return first <= wanted && wanted <= last;
    }
}

package org.jixiao.test.browser;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What axe-core finds wrong with a page as it stands, a line each. */
final class Axe {

    private static final String SCRIPT = script();

    private static final String LOOK = """
            async (rules) => {
              const asked = { resultTypes: ['violations'], ...(rules.length ? { runOnly: rules } : {}) };
              return (await axe.run(document, asked)).violations.flatMap((rule) => rule.nodes.map((node) =>
                  rule.id + ' ' + node.target.join(' ') + ': ' + node.failureSummary));
            }""";

    private Axe() {}

    static List<?> violations(Page page) {
        return violations(page, List.of());
    }

    /** Of the colours alone, where the rest of the page was looked at in others. */
    static List<?> violationsOfContrast(Page page) {
        return violations(page, List.of("color-contrast"));
    }

    private static List<?> violations(Page page, List<String> rules) {
        if (Boolean.FALSE.equals(page.evaluate("'axe' in window"))) {
            page.evaluate(SCRIPT);
        }
        return (List<?>) page.evaluate(LOOK, rules);
    }

    private static String script() {
        try (InputStream script = Axe.class.getResourceAsStream("/axe.min.js")) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8) + "; undefined";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

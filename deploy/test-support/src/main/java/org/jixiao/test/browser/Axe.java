package org.jixiao.test.browser;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** What axe-core finds wrong with a page as it stands, a line each. */
final class Axe {

    private static final String SCRIPT = script();

    private static final String LOOK = """
        async ({ include, ...asked }) => {
          const found = await axe.run(include ?? document, { resultTypes: ['violations'], ...asked });
          return found.violations.flatMap((rule) => rule.nodes.map((node) =>
              rule.id + ' ' + node.target.join(' ') + ': ' + node.failureSummary));
        }\
        """;

    private static final String ALL_BUT_CONTRAST =
            "(%s)({ rules: { 'color-contrast': { enabled: false } } })".formatted(LOOK);

    /** To look at every word takes seconds: words of the same colour, size and weight on the same ground have the same contrast. */
    private static final String CONTRAST = """
        (() => {
          const ground = (element) => {
            const colour = getComputedStyle(element).backgroundColor;
            return colour !== 'rgba(0, 0, 0, 0)' || !element.parentElement ? colour : ground(element.parentElement);
          };
          const kinds = new Map();
          const words = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
          while (words.nextNode()) {
            const element = words.currentNode.parentElement;
            if (words.currentNode.data.trim() && element.checkVisibility()) {
              const { color, fontSize, fontWeight } = getComputedStyle(element);
              kinds.set([color, fontSize, fontWeight, ground(element)].join(), element);
            }
          }
          const include = [...kinds.values(), ...document.querySelectorAll('input, select, textarea')];
          return (%s)({ include, runOnly: ['color-contrast'] });
        })()\
        """.formatted(LOOK);

    private Axe() {}

    static List<String> violations(Page page) {
        return Stream.concat(run(page, ALL_BUT_CONTRAST), run(page, CONTRAST)).toList();
    }

    /** Of the colours alone, where the rest of the page was looked at in others. */
    static List<String> violationsOfContrast(Page page) {
        return run(page, CONTRAST).toList();
    }

    private static Stream<String> run(Page page, String look) {
        if (Boolean.FALSE.equals(page.evaluate("'axe' in window"))) {
            page.evaluate(SCRIPT);
        }
        return ((List<?>) page.evaluate(look)).stream().map(String::valueOf);
    }

    private static String script() {
        try (InputStream script = Axe.class.getResourceAsStream("/axe.min.js")) {
            if (script == null) {
                throw new IllegalStateException("axe-core is not among the libraries of this module");
            }
            return new String(script.readAllBytes(), StandardCharsets.UTF_8) + "; undefined";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

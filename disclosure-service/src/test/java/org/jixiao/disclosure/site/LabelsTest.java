package org.jixiao.disclosure.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The site's own words: each is known in English, and the catalogue holds none that nobody says. */
class LabelsTest {

    private static final Path TEMPLATES = Path.of("src", "main", "resources", "templates");
    private static final Path PAGES = Path.of("src", "main", "java", "org", "jixiao", "disclosure", "site");
    private static final Path LINEAGE = PAGES.resolveSibling("lineage");
    private static final Pattern SAID = Pattern.compile("say:(?:it|with|marked)\\('([^']+)'|caption='([^']+)'");
    private static final Pattern HEAD = Pattern.compile("head='([^']+)'");
    private static final Pattern CHINESE = Pattern.compile(".*\\p{IsHan}.*", Pattern.DOTALL);

    @Test
    void everyLabelOfATemplateIsKnownInEnglish() throws IOException {
        Set<String> said = new TreeSet<>();
        for (String template : texts(TEMPLATES, ".html")) {
            SAID.matcher(template)
                    .results()
                    .forEach(found -> said.add(found.group(1) == null ? found.group(2) : found.group(1)));
            HEAD.matcher(template).results().forEach(found -> TableHead.split(found.group(1))
                    .forEach(column -> said.add(column.label())));
        }
        said.removeIf(label -> !CHINESE.matcher(label).matches());

        assertThat(said).hasSizeGreaterThan(100);
        assertThat(Catalogue.english().keySet()).containsAll(said);
    }

    @Test
    void theCatalogueHoldsNothingThatNobodySays() throws IOException {
        String everything = String.join("\n", texts(TEMPLATES, ".html"))
                + String.join("\n", texts(PAGES, ".java"))
                + String.join("\n", texts(LINEAGE, ".java"));

        assertThat(Catalogue.english().keySet())
                .allSatisfy(label -> assertThat(everything).contains(label.replaceFirst("^%1 年预算$", " 年预算")));
    }

    @Test
    void whatIsFilledInStandsInBothLanguages() {
        assertThat(Catalogue.english()).allSatisfy((chinese, english) -> {
            for (String place : new String[] {"%1", "%2"}) {
                assertThat(english.contains(place)).as(chinese).isEqualTo(chinese.contains(place));
            }
        });
    }

    @Test
    void aPhraseIsSaidInTheLanguageOfTheReading() {
        Phrase phrase = Phrase.of("收入 %1，支出 %2", "3.00", "2.50");
        Reading english = new Reading(Reading.Language.asked("EN"), "/", Map.of(), "");

        assertThat(phrase.said(Reading.UNASKED)).isEqualTo("收入 3.00，支出 2.50");
        assertThat(phrase.said(english)).isEqualTo("Income 3.00, expenditure 2.50");
        assertThat(Reading.Language.asked("fr")).isEqualTo(Reading.Language.ZH);
    }

    @Test
    void aPageHasOneAddressInEachLanguage() {
        Reading chinese =
                new Reading(Reading.Language.ZH, "/search", Map.of("q", "培训", "year", "2026"), "https://example.org");
        Reading english = new Reading(Reading.Language.EN, "/data", Map.of(), "https://example.org");

        assertThat(chinese.canonical()).isEqualTo("https://example.org/search?q=%E5%9F%B9%E8%AE%AD&year=2026");
        assertThat(chinese.inOtherLanguage()).isEqualTo("/search?q=%E5%9F%B9%E8%AE%AD&year=2026&lang=en");
        assertThat(english.canonical()).isEqualTo("https://example.org/data?lang=en");
        assertThat(english.inOtherLanguage()).isEqualTo("/data");
    }

    private static Set<String> texts(Path folder, String ending) throws IOException {
        Set<String> texts = new TreeSet<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(ending)).toList()) {
                texts.add(Files.readString(file));
            }
        }
        return texts;
    }
}

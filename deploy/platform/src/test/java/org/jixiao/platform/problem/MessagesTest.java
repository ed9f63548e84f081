package org.jixiao.platform.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MessagesTest {

    @Test
    void everyProblemHasItsWordsInBothLanguages() throws IOException {
        Properties zh = words("zh");
        Properties en = words("en");

        assertThat(zh.stringPropertyNames()).isEqualTo(en.stringPropertyNames());
        Set<String> slugs = new TreeSet<>();
        zh.stringPropertyNames().forEach(key -> slugs.add(key.substring(0, key.indexOf('.'))));
        assertThat(slugs).isNotEmpty().allSatisfy(slug -> assertThat(zh.stringPropertyNames())
                .contains(slug + ".title", slug + ".detail", slug + ".action"));
        Stream.of(zh, en)
                .forEach(all ->
                        assertThat(all.values()).noneMatch(Objects::isNull).doesNotContain(""));
    }

    @Test
    void whatMayBeWrongWithAFieldIsSaidInBothLanguages() throws IOException {
        Properties zh = words("fields-zh");

        assertThat(zh.stringPropertyNames())
                .isNotEmpty()
                .isEqualTo(words("fields-en").stringPropertyNames())
                .contains("missing", "choice", "word.draft");
    }

    @Test
    void anItemOfAListIsRefusedInTheWordsOfAnAnswer() {
        Messages messages = new Messages("notice");
        Refusal refusal = Refusal.ofField("/name", "太长", "too long");

        Messages.ItemProblem zh = messages.ofItem(refusal, null);
        Messages.ItemProblem en = messages.ofItem(refusal, "en");

        assertThat(zh.type()).isEqualTo("/problems/notice/invalid-input");
        assertThat(zh.title()).isEqualTo(messages.title(Messages.Language.ZH, "invalid-input"));
        assertThat(zh.errors()).containsExactly(new Refusal.Field("/name", "太长"));
        assertThat(en.errors()).containsExactly(new Refusal.Field("/name", "too long"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"en | EN", "en-US,en;q=0.9 | EN", "zh-CN,zh;q=0.9,en;q=0.8 | ZH", "fr, en;q=0.5 | EN", "fr | ZH"})
    void theBestLanguageThatIsAskedFor(String asked, Messages.Language spoken) {
        assertThat(Messages.Language.asked(asked)).isEqualTo(spoken);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "*", ";;;", "en;q=x", "\u0000"})
    void chineseWhereTheQuestionCannotBeRead(String asked) {
        assertThat(Messages.Language.asked(asked)).isEqualTo(Messages.Language.ZH);
    }

    private static Properties words(String language) throws IOException {
        Properties words = new Properties();
        try (InputStream file =
                Files.newInputStream(Path.of("src/main/resources/problems", language + ".properties"))) {
            words.load(new InputStreamReader(file, StandardCharsets.UTF_8));
        }
        return words;
    }
}

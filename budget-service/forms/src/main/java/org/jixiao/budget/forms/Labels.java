package org.jixiao.budget.forms;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the labels of forms have been called, from {@code labels.properties}: for who draws a form and for who reads one. */
public final class Labels {

    private static final Properties DATA = data("labels.properties");
    private static final Pattern WORD = Pattern.compile("\\S+");

    private Labels() {}

    /** All names of a label, ours first; none where there is no such label. @param key as {@code label.PROJECT_NAME} */
    public static Stream<String> all(String key) {
        return WORD.matcher(DATA.getProperty(key, "")).results().map(MatchResult::group);
    }

    /** What our own forms call it. */
    public static String preferred(String key) {
        return all(key).findFirst().orElseThrow(() -> new IllegalArgumentException("no label: " + key));
    }

    /** A data file that lies beside this class. */
    static Properties data(String name) {
        Properties data = new Properties();
        try (Reader in = new InputStreamReader(
                Objects.requireNonNull(Labels.class.getResourceAsStream(name), name), StandardCharsets.UTF_8)) {
            data.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return data;
    }
}

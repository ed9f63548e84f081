package org.jixiao.budget.filing.form;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;

/** The reader's data files, which lie beside it. */
final class Resource {

    private Resource() {}

    static Properties properties(String name) {
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(Resource.class.getResourceAsStream(name), name), StandardCharsets.UTF_8)) {
            Properties properties = new Properties();
            properties.load(reader);
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

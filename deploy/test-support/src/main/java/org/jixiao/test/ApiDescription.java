package org.jixiao.test;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The description of a service's API, generated from its code and committed as {@code openapi.yaml} of the module: a change of the API
 * is seen in the diff ({@code -Dopenapi.write=true} writes it).
 */
public final class ApiDescription {

    private static final Path FILE = Path.of("openapi.yaml");

    private ApiDescription() {}

    /** Fails where the two differ. */
    public static void isAsCommitted(String generated) throws IOException {
        if (Boolean.getBoolean("openapi.write")) {
            Files.writeString(FILE, generated);
        }
        assertThat(FILE).as("-Dopenapi.write=true writes it").exists();
        assertThat(generated)
                .as("the API as its code describes it; -Dopenapi.write=true writes it")
                .isEqualToNormalizingNewlines(Files.readString(FILE));
    }
}

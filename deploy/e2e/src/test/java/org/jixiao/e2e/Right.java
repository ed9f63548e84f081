package org.jixiao.e2e;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * A row of {@code authorisation.tsv}: who may call an operation.
 *
 * @param of whose id the path names, where the caller's scope decides; "-" where it does not
 * @param refusalsOnly what is let in has effects that other tests look at
 */
record Right(String operation, Set<String> who, String of, boolean refusalsOnly) {

    private static final String EVERYONE = "everyone";
    private static final String SIGNED_IN = "signed-in";

    static List<Right> all() {
        try (InputStream table = Objects.requireNonNull(Right.class.getResourceAsStream("authorisation.tsv"));
                BufferedReader lines = new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .map(cells -> new Right(cells[0], Set.of(cells[1].split(" ", -1)), cells[2], !cells[3].equals("-")))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param role the caller's one; empty for who is not signed in */
    boolean lets(String role) {
        return who.contains(EVERYONE) || !role.isEmpty() && (who.contains(SIGNED_IN) || who.contains(role));
    }
}

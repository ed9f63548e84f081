package org.jixiao.e2e;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A row of {@code authorisation.tsv}: who may call an operation.
 *
 * @param of what the scope of the caller decides by, or why it decides nothing
 * @param refusalsOnly what is let in has effects that other tests look at
 * @param who everyone, signed-in, or roles
 * @param words of the token's scope that a role needs beside, by role
 * @param bodies that get as far as the scope: one for all, or one for each of the roles in their order; empty where any does
 */
record Right(
        String operation,
        List<String> who,
        Map<String, String> words,
        String of,
        boolean refusalsOnly,
        List<String> bodies) {

    /** Of the callers there are, in the words of the realm. */
    static final List<String> ROLES = List.of(
            "department-editor",
            "department-reviewer",
            "finance-reviewer",
            "disclosure-officer",
            "auditor",
            "administrator",
            "partner-system");

    /** What the path of an operation may name, and lies within a scope. */
    static final Set<String> THINGS = Set.of(
            "account",
            "budget",
            "definition",
            "department",
            "disclosure",
            "division",
            "filing",
            "payment",
            "project",
            "target");

    private static final Set<String> OTHERS = Set.of(
            "body",
            "list",
            "divisions",
            "lines",
            "counted",
            "told",
            "caller",
            "everybody",
            "nobody",
            "public",
            "service");

    static final String EVERYONE = "everyone";
    static final String SIGNED_IN = "signed-in";

    Right {
        if (!THINGS.contains(of) && !OTHERS.contains(of)) {
            throw new IllegalArgumentException(operation + " is of \"" + of + "\", which is not explained");
        }
        if (bodies.size() > 1 && bodies.size() != who.size()) {
            throw new IllegalArgumentException(operation + " has neither one body nor one for each role");
        }
    }

    static List<Right> all() {
        try (InputStream table = Objects.requireNonNull(Right.class.getResourceAsStream("authorisation.tsv"));
                BufferedReader lines = new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .map(cells -> new Right(
                            cells[0],
                            who(cells[1]).map(one -> one[0]).toList(),
                            who(cells[1])
                                    .filter(one -> one.length > 1)
                                    .collect(Collectors.toMap(one -> one[0], one -> one[1])),
                            cells[2],
                            !cells[3].equals("-"),
                            cells[4].equals("-") ? List.of() : List.of(cells[4].split(" \\| ", -1))))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Each with the word that it needs, where it needs one. */
    private static Stream<String[]> who(String cell) {
        return Stream.of(cell.split(" ", -1)).map(one -> one.split("\\+", -1));
    }

    /** @param scope the words that the caller's token was issued for */
    boolean lets(String role, Set<String> scope) {
        return lets(role) && (!words.containsKey(role) || scope.contains(words.get(role)));
    }

    /** @param role the caller's one, with all words that it can have; empty for who is not signed in */
    boolean lets(String role) {
        return who.contains(EVERYONE) || !role.isEmpty() && (who.contains(SIGNED_IN) || who.contains(role));
    }

    /** What this role asks with, as it stands in the table. */
    String asked(String role) {
        return switch (bodies.size()) {
            case 0 -> "{}";
            case 1 -> bodies.get(0);
            default -> bodies.get(who.indexOf(role));
        };
    }

    /** The roles of those who are let in. */
    Stream<String> roles() {
        return ROLES.stream().filter(this::lets);
    }
}

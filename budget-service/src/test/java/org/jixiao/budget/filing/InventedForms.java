package org.jixiao.budget.filing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jixiao.budget.filing.document.Document;
import org.jixiao.budget.filing.format.DocumentReader;

/** The forms that the tests of the reader invent after those of many regions, as files of one kind. */
final class InventedForms {

    private static final Path FOLDER = Path.of("src/test/resources/org/jixiao/budget/filing/form");
    private static final List<Path> ALL = all();

    private final Function<Path, byte[]> kind;
    private final Map<Path, byte[]> files = new ConcurrentHashMap<>();

    private InventedForms(Function<Path, byte[]> kind) {
        this.kind = kind;
    }

    static InventedForms asText() {
        return new InventedForms(InventedForms::text);
    }

    /** @param written how a program writes a document; it writes each that is asked for once */
    static InventedForms as(Function<Document, byte[]> written) {
        return new InventedForms(file -> written.apply(new DocumentReader().read(text(file), "file")));
    }

    /** Tears any one of them. */
    BiFunction<byte[], Random, byte[]> torn(BiFunction<byte[], Random, byte[]> tear) {
        return (none, random) -> tear.apply(files.computeIfAbsent(ALL.get(random.nextInt(ALL.size())), kind), random);
    }

    private static byte[] text(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> all() {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

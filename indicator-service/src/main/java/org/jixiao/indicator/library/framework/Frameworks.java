package org.jixiao.indicator.library.framework;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jixiao.budget.contract.Bilingual;
import org.jixiao.platform.problem.Refusal;

/** All frameworks there are, from {@code frameworks.yaml}. */
public final class Frameworks {

    private static final String FILE = "frameworks.yaml";
    private static final List<Framework> ALL = read();

    private Frameworks() {}

    /** In the order of their years. */
    public static List<Framework> all() {
        return ALL;
    }

    /** The one that a profile or a definition names. */
    public static Optional<Framework> named(String id) {
        return ALL.stream().filter(framework -> framework.id().equals(id)).findFirst();
    }

    /** @param pointer to where a request names it @throws Refusal if there is no such one, with those there are */
    public static Framework require(String pointer, String id) {
        return named(id.strip())
                .orElseThrow(() -> Refusal.ofChoice(
                        pointer, ALL.stream().map(Framework::id).toArray(String[]::new)));
    }

    /** The name of a dimension as forms print it, where any framework has one that this label means. */
    public static Optional<String> dimension(String label) {
        return ALL.stream()
                .flatMap(framework -> framework.dimension(label).stream())
                .map(dimension -> dimension.name().zh())
                .findFirst();
    }

    /** The name of a category as forms print it, where any framework has one that this label means. */
    public static Optional<String> category(String label) {
        return ALL.stream()
                .flatMap(framework -> framework.category(label).stream())
                .map(category -> category.name().zh())
                .findFirst();
    }

    /** @param pointer to where a request names it @throws Refusal if no framework has such a dimension, with those there are */
    public static String requireDimension(String pointer, String label) {
        return dimension(label)
                .orElseThrow(() -> Refusal.ofChoice(pointer, names(Framework::dimensions, Dimension::name)));
    }

    /** @param pointer to where a request names it @throws Refusal if no framework has such a category, with those there are */
    public static String requireCategory(String pointer, String label) {
        return category(label)
                .orElseThrow(() -> Refusal.ofChoice(
                        pointer,
                        names(
                                framework -> framework.dimensions().stream()
                                        .flatMap(dimension -> dimension.categories().stream())
                                        .toList(),
                                Category::name)));
    }

    private static <T> String[] names(Function<Framework, List<T>> levels, Function<T, Bilingual> name) {
        return ALL.stream()
                .flatMap(framework -> levels.apply(framework).stream())
                .map(level -> name.apply(level).zh())
                .distinct()
                .toArray(String[]::new);
    }

    /** True where any framework has both, and the category belongs to the dimension. */
    public static boolean together(String dimensionLabel, String categoryLabel) {
        return ALL.stream().anyMatch(framework -> framework.has(dimensionLabel, categoryLabel));
    }

    private static List<Framework> read() {
        try (InputStream file = Frameworks.class.getResourceAsStream(FILE)) {
            return List.of(YAMLMapper.builder()
                    .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .build()
                    .readValue(file, Framework[].class));
        } catch (IOException e) {
            throw new UncheckedIOException("the frameworks of indicators cannot be read", e);
        }
    }
}

package org.jixiao.kubernetes;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a service's own settings ask of its surroundings: variables, with or without a default. */
record ServiceSettings(String service, Map<String, String> properties) {

    static final List<String> SERVICES =
            List.of("budget-service", "indicator-service", "disclosure-service", "gateway");

    private static final Path ROOT = Path.of("..", "..");
    private static final Pattern VARIABLE = Pattern.compile("\\$\\{([A-Z][A-Z0-9_]*)(?::([^}]*))?}");

    /** Where an empty one says: nobody. */
    private static final Set<String> NOBODY =
            Set.of("JIXIAO_CORS_ORIGINS", "JIXIAO_TRUSTED_PROXIES", "OTEL_EXPORTER_OTLP_ENDPOINT");

    static ServiceSettings of(String service) {
        Path resources = ROOT.resolve(service).resolve("src/main/resources");
        Map<String, String> properties = new HashMap<>();
        read(ROOT.resolve("deploy/tracing/src/main/resources/META-INF/microprofile-config.properties"), properties);
        if (keepsRecords(service)) {
            read(
                    ROOT.resolve("deploy/platform/src/main/resources/META-INF/microprofile-config.properties"),
                    properties);
            read(resources.resolve("application.properties"), properties);
        } else {
            readYaml(resources.resolve("application.yaml"), properties);
        }
        properties.keySet().removeIf(name -> name.startsWith("%test"));
        return new ServiceSettings(service, Map.copyOf(properties));
    }

    static boolean keepsRecords(String service) {
        return !service.equals("gateway");
    }

    /** All that its settings name. */
    Set<String> named() {
        return variables().map(variable -> variable.group(1)).collect(Collectors.toUnmodifiableSet());
    }

    /** Those without a default that serves a cluster: an empty one, and one that means this machine, is none. */
    Set<String> needed() {
        return variables()
                .filter(variable -> !serves(variable.group(2)) && !NOBODY.contains(variable.group(1)))
                .map(variable -> variable.group(1))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static boolean serves(@Nullable String byDefault) {
        return byDefault != null && !byDefault.isEmpty() && !byDefault.contains("127.0.0.1");
    }

    private Stream<MatchResult> variables() {
        return properties.values().stream()
                .flatMap(value -> VARIABLE.matcher(value).results());
    }

    private static void read(Path file, Map<String, String> into) {
        Properties read = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            read.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        read.stringPropertyNames().forEach(name -> into.put(name, read.getProperty(name)));
    }

    private static void readYaml(Path file, Map<String, String> into) {
        try {
            flatten("", new YAMLMapper().readTree(file.toFile()), into);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void flatten(String name, JsonNode node, Map<String, String> into) {
        if (node.isObject()) {
            node.properties()
                    .forEach(member -> flatten(
                            name.isEmpty() ? member.getKey() : name + "." + member.getKey(), member.getValue(), into));
        } else if (node.isValueNode()) {
            into.put(name, node.asText());
        }
    }
}

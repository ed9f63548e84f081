package org.jixiao.platform.profile;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.type.LogicalType;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The profiles of all regions: {@code default.yaml}, then one file for each prefix of the division's code
 * ({@code 44}, {@code 4401}, {@code 440104}), the longer one winning key by key.
 */
@Singleton
public class RegionProfiles {

    private static final String DEFAULT = "default";

    private final ObjectMapper json;
    private final Map<String, ObjectNode> files;

    RegionProfiles(@ConfigProperty(name = "jixiao.profiles") Path folder, ObjectMapper json) {
        this.json = json.copy();
        // YAML is written by people: whether 2015 is a text or a number there is nobody's choice.
        this.json
                .coercionConfigFor(LogicalType.Textual)
                .setCoercion(CoercionInputShape.Integer, CoercionAction.TryConvert)
                .setCoercion(CoercionInputShape.Float, CoercionAction.TryConvert);
        this.files = read(folder);
    }

    /**
     * One section of a division's profile as a type of the service's own.
     *
     * @throws IllegalArgumentException if the profile has no such section or it does not fit the type
     */
    public <T> T section(String division, String name, Class<T> type) {
        JsonNode section = of(division).get(name);
        if (section == null) {
            throw new IllegalArgumentException("profile of " + division + " has no section " + name);
        }
        return json.convertValue(section, type);
    }

    /** Codes, or beginnings of codes, of the divisions that a file says something of. */
    public Set<String> regions() {
        return files.keySet().stream().filter(file -> !file.equals(DEFAULT)).collect(Collectors.toUnmodifiableSet());
    }

    /** Names the state of the profile, to be recorded on each finding: the versions of the files it came from. */
    public String version(String division) {
        return String.join(
                "+",
                chain(division)
                        .map(file -> file + ":"
                                + files.getOrDefault(file, json.createObjectNode())
                                        .path("version")
                                        .asText("0"))
                        .toList());
    }

    private ObjectNode of(String division) {
        ObjectNode merged = json.createObjectNode();
        chain(division).forEach(file -> merge(merged, files.getOrDefault(file, json.createObjectNode())));
        return merged;
    }

    private Stream<String> chain(String division) {
        return Stream.concat(
                Stream.of(DEFAULT),
                files.keySet().stream().filter(file -> !file.equals(DEFAULT) && division.startsWith(file)));
    }

    private static void merge(ObjectNode into, ObjectNode from) {
        from.properties().forEach(entry -> {
            JsonNode present = into.get(entry.getKey());
            if (present instanceof ObjectNode inner && entry.getValue() instanceof ObjectNode more) {
                merge(inner, more);
            } else {
                into.set(entry.getKey(), entry.getValue().deepCopy());
            }
        });
    }

    /** Sorted, so that a shorter code comes before those it is a prefix of. */
    private static Map<String, ObjectNode> read(Path folder) {
        ObjectMapper yaml = new ObjectMapper(new YAMLFactory());
        Map<String, ObjectNode> found = new TreeMap<>();
        try (Stream<Path> paths = Files.list(folder)) {
            List<Path> profiles =
                    paths.filter(path -> path.toString().endsWith(".yaml")).toList();
            for (Path profile : profiles) {
                String name = profile.getFileName().toString().replace(".yaml", "");
                found.put(name, yaml.readValue(profile.toFile(), ObjectNode.class));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the region profiles cannot be read from " + folder, e);
        }
        if (!found.containsKey(DEFAULT)) {
            throw new IllegalStateException("jixiao.profiles: " + folder + " has no default.yaml");
        }
        return found;
    }
}

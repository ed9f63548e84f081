package org.jixiao.gateway.description;

import io.quarkus.runtime.util.ClassPathUtils;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

/** Files that the build has put into the gateway. */
public final class Packaged {

    private Packaged() {}

    public static String text(String resource) {
        try (InputStream in = Packaged.class.getResourceAsStream("/" + resource)) {
            if (in == null) {
                throw new IllegalStateException(resource + " is not packaged");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** A file as it is read by JSON's types only: what looks like a date stays the text that it is. */
    public static JsonObject yaml(String resource) {
        return parsed(text(resource));
    }

    /** The text of such a file. */
    public static JsonObject parsed(String yaml) {
        Map<String, Object> read = yaml().load(yaml);
        return new JsonObject(read);
    }

    private static Yaml yaml() {
        var loading = new LoaderOptions();
        var dumping = new DumperOptions();
        return new Yaml(
                new SafeConstructor(loading), new Representer(dumping), dumping, loading, new ResolverWithoutDates());
    }

    private static final class ResolverWithoutDates extends Resolver {
        @Override
        public void addImplicitResolver(Tag tag, Pattern regexp, @Nullable String first, int limit) {
            if (!tag.equals(Tag.TIMESTAMP)) {
                super.addImplicitResolver(tag, regexp, first, limit);
            }
        }
    }

    /** The texts of a folder, by file name. */
    public static SortedMap<String, String> folder(String folder) {
        var texts = new TreeMap<String, String>();
        try {
            ClassPathUtils.consumeAsPaths(
                    Packaged.class.getClassLoader(), folder, found -> texts.putAll(filesIn(found)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return texts;
    }

    private static Map<String, String> filesIn(Path folder) {
        var texts = new TreeMap<String, String>();
        try (Stream<Path> files = Files.list(folder)) {
            for (var file : files.toList()) {
                texts.put(String.valueOf(file.getFileName()), Files.readString(file));
            }
            return texts;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

package org.jixiao.kubernetes;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import org.jixiao.test.Npm;

/**
 * What Strimzi and CloudNativePG say of their objects. Their models are npm packages: the compiler of TypeScript refuses members that a model
 * does not know, wrong types and values that are none of a choice; the model itself then refuses numbers out of bounds and texts out of form.
 */
final class OperatorSchemas {

    private static final Path TOOLS = Path.of("src", "test", "resources", "operators");

    private static final Map<String, String> MODELS = Map.of(
            "kafka.strimzi.io", "@kubernetes-models/strimzi-kafka-operator",
            "postgresql.cnpg.io", "@kubernetes-models/cloudnative-pg");

    private static final String ALL = "all";

    private OperatorSchemas() {}

    /** Whether there is a model of this kind. */
    static boolean concern(Manifest manifest) {
        return MODELS.containsKey(group(manifest));
    }

    /** All at once, for the compiler takes its time to start. @throws AssertionError if the cluster would refuse one, or drop a part of it */
    static void check(Collection<Manifest> manifests) throws IOException, InterruptedException {
        Npm npm = Npm.copyOf(TOOLS);
        Path objects = npm.emptied("objects");
        Path checks = npm.emptied("checks");
        StringBuilder all = new StringBuilder();
        int number = 0;
        for (Manifest manifest : new LinkedHashSet<>(manifests)) {
            String name = manifest.kind() + "-" + manifest.name() + "-" + number++;
            write(objects, name, module(manifest));
            all.append("import \"./").append(name).append(".js\";\n");
        }
        write(objects, ALL, all.toString());
        try {
            npm.program("tsc", "--project", "tsconfig.json");
            npm.node(checks.resolve(ALL + ".js"));
        } catch (IllegalStateException refused) {
            throw new AssertionError(refused.getMessage(), refused);
        }
    }

    private static void write(Path objects, String name, String text) throws IOException {
        Files.writeString(objects.resolve(name + ".ts"), text);
    }

    private static String module(Manifest manifest) {
        return String.format(
                Locale.ROOT,
                """
                import { %1$s, type I%1$s } from "%2$s/%3$s/%1$s";
                const object: I%1$s = %4$s;
                new %1$s(object).validate();
                """,
                manifest.kind(),
                MODELS.get(group(manifest)),
                manifest.apiVersion(),
                manifest.json().toPrettyString());
    }

    private static String group(Manifest manifest) {
        return manifest.apiVersion().replaceFirst("/.*", "");
    }
}

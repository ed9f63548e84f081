package org.jixiao.local;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The project's tree, as far as a local platform is made from it. */
public record Checkout(Path root) {

    private static final Path LANDMARK = Path.of("deploy", "kafka", "topics.yaml");

    /** The checkout that the scripts name, else the one that holds the working directory. */
    public static Checkout find() {
        Path here = Path.of(System.getProperty("jixiao.checkout", "")).toAbsolutePath();
        return Stream.iterate(here, folder -> folder != null, Path::getParent)
                .filter(folder -> Files.exists(folder.resolve(LANDMARK)))
                .findFirst()
                .map(Checkout::new)
                .orElseThrow(() -> new CannotStart(here + " does not lie in a checkout of Jixiao"));
    }

    Path topics() {
        return root.resolve(LANDMARK);
    }

    Path samples() {
        return root.resolve("deploy/local/samples");
    }

    Path realm() {
        return root.resolve("deploy/keycloak/realm.json");
    }

    Path profiles() {
        return root.resolve("deploy/profiles");
    }

    Path demoUsers() {
        return root.resolve("deploy/local/demo-users.json");
    }

    /** Where the build unpacks Keycloak, and the launcher PostgreSQL: programs only, no data. */
    Path programs() {
        return root.resolve("deploy/local/target");
    }

    Path jarOf(Service service) {
        return root.resolve(service.name()).resolve("target/quarkus-app/quarkus-run.jar");
    }

    void requireBuilt(Service service) {
        if (!Files.exists(jarOf(service))) {
            throw new CannotStart(service.name() + " is not built: there is no " + jarOf(service));
        }
    }
}

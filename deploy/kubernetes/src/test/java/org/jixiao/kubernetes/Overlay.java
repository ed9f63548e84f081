package org.jixiao.kubernetes;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** An overlay as kubectl renders it. */
record Overlay(String name, List<Manifest> manifests) {

    /** Where things are tried, and where they are real. */
    static final List<String> NAMES = List.of("dev", "small", "production");

    private static final Map<String, Overlay> RENDERED = new ConcurrentHashMap<>();

    static Overlay of(String name) {
        return RENDERED.computeIfAbsent(name, each -> render(each, Path.of("overlays", each)));
    }

    /** The overlay with a component that it does not have by itself. */
    static Overlay with(String name, String component) {
        Path folder = Path.of("target", name + "-with-" + component);
        try {
            Files.createDirectories(folder);
            Files.writeString(folder.resolve("kustomization.yaml"), """
                    apiVersion: kustomize.config.k8s.io/v1beta1
                    kind: Kustomization
                    namespace: jixiao
                    resources:
                      - ../../overlays/%s
                    components:
                      - ../../components/%s
                    """.formatted(name, component));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return render(name, folder);
    }

    static Stream<Overlay> all() {
        return NAMES.stream().map(Overlay::of);
    }

    Stream<Manifest> of(Kind kind) {
        return manifests.stream().filter(manifest -> manifest.kind().equals(kind.name()));
    }

    Manifest the(Kind kind, String name) {
        return of(kind).filter(manifest -> manifest.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + kind + " " + name + " in " + this));
    }

    /** Kinds that the tests ask for. */
    enum Kind {
        ConfigMap,
        Deployment,
        Ingress,
        Kafka,
        KafkaTopic,
        KafkaUser,
        Keycloak,
        NetworkPolicy,
        PodDisruptionBudget,
        PodMonitor,
        PrometheusRule,
        Service,
        HorizontalPodAutoscaler
    }

    @Override
    public String toString() {
        return name;
    }

    private static Overlay render(String name, Path folder) {
        try {
            Path errors = Files.createTempFile(Path.of("target"), name, ".err");
            Process kubectl = new ProcessBuilder("kubectl", "kustomize", folder.toString())
                    .redirectError(errors.toFile())
                    .start();
            String yaml = new String(kubectl.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (kubectl.waitFor() != 0) {
                throw new AssertionError(folder + " cannot be rendered: " + Files.readString(errors));
            }
            return new Overlay(name, parsed(yaml));
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    private static List<Manifest> parsed(String yaml) throws IOException {
        List<Manifest> manifests = new ArrayList<>();
        try (MappingIterator<JsonNode> documents =
                new YAMLMapper().readerFor(JsonNode.class).readValues(yaml)) {
            while (documents.hasNext()) {
                manifests.add(new Manifest(documents.next()));
            }
        }
        return List.copyOf(manifests);
    }
}

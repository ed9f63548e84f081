package org.jixiao.kubernetes;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import io.kubernetes.client.openapi.JSON;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.util.Locale;

/**
 * What Kubernetes itself says of its objects. The generated model refuses members that it does not know, asks for those that are needed,
 * and cannot read a text where a number belongs; what it reads as a number and writes as a text was a number where a text belongs.
 */
final class KubernetesSchemas {

    private static final JsonMapper JSON_TREE = new JsonMapper();

    private KubernetesSchemas() {}

    /** @throws AssertionError if the cluster would refuse it, or drop a part of it */
    static void check(Manifest manifest) {
        Class<?> model = model(manifest);
        String text = manifest.json().toString();
        try {
            model.getMethod("validateJsonElement", JsonElement.class).invoke(null, JsonParser.parseString(text));
            JsonNode read = JSON_TREE.readTree(JSON.serialize(JSON.deserialize(text, model)));
            requireTexts(manifest, "", manifest.json(), read);
        } catch (InvocationTargetException e) {
            throw new AssertionError(manifest + ": " + e.getCause(), e);
        } catch (IOException | ReflectiveOperationException | RuntimeException e) {
            throw new AssertionError(manifest + ": " + e.getMessage(), e);
        }
    }

    /** Quantities may be either, and are written as texts. */
    private static void requireTexts(Manifest manifest, String path, JsonNode said, JsonNode read) {
        if ((said.isNumber() || said.isBoolean()) && read.isTextual() && !path.contains("/resources/")) {
            throw new AssertionError(manifest + ": a text belongs at " + path + ", not " + said);
        }
        said.properties()
                .forEach(member -> requireTexts(
                        manifest, path + "/" + member.getKey(), member.getValue(), read.path(member.getKey())));
        for (int i = 0; said.isArray() && i < said.size(); i++) {
            requireTexts(manifest, path + "/" + i, said.path(i), read.path(i));
        }
    }

    /** apps/v1 Deployment is V1Deployment. */
    private static Class<?> model(Manifest manifest) {
        String version = manifest.apiVersion().substring(manifest.apiVersion().indexOf('/') + 1);
        String name = version.substring(0, 1).toUpperCase(Locale.ROOT) + version.substring(1) + manifest.kind();
        try {
            return Class.forName("io.kubernetes.client.openapi.models." + name);
        } catch (ClassNotFoundException e) {
            throw new AssertionError("Kubernetes knows no " + manifest.apiVersion() + " " + manifest.kind(), e);
        }
    }
}

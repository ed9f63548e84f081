package org.jixiao.gateway;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** What the gateway shows where TLS ends at it. Made for one run; nobody has to believe it. */
final class Certificate {
    private static final String PASSWORD = "of one run";

    private final Path store;

    private Certificate(Path store) {
        this.store = store;
    }

    static Certificate made() {
        try {
            var store = Files.createTempDirectory("certificate").resolve("gateway.p12");
            var keytool = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "keytool")
                                    .toString(),
                            "-genkeypair",
                            "-keyalg",
                            "EC",
                            "-alias",
                            "gateway",
                            "-dname",
                            "CN=127.0.0.1",
                            "-ext",
                            "san=ip:127.0.0.1",
                            "-storetype",
                            "PKCS12",
                            "-storepass",
                            PASSWORD,
                            "-keystore",
                            store.toString())
                    .inheritIO()
                    .start();
            if (keytool.waitFor() != 0) {
                throw new IllegalStateException("no certificate made");
            }
            return new Certificate(store);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        } catch (InterruptedException hurry) {
            throw new IllegalStateException(hurry);
        }
    }

    Map<String, String> config() {
        return Map.of(
                "quarkus.http.ssl.certificate.key-store-file",
                store.toString(),
                "quarkus.http.ssl.certificate.key-store-password",
                PASSWORD);
    }

    void delete() {
        try {
            Files.delete(store);
            Files.delete(store.getParent());
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}

package org.jixiao.disclosure.site;

import io.quarkus.qute.TemplateGlobal;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.zip.CRC32;

/** Names the state of style sheet and script, so that a browser asks again only when one has changed. */
final class Assets {

    private static final String VERSION = version("site.css", "site.js");

    private Assets() {}

    @TemplateGlobal
    static String assetVersion() {
        return VERSION;
    }

    private static String version(String... files) {
        CRC32 sum = new CRC32();
        for (String file : files) {
            try (InputStream bytes = Thread.currentThread()
                    .getContextClassLoader()
                    .getResourceAsStream("META-INF/resources/assets/" + file)) {
                if (bytes != null) {
                    sum.update(bytes.readAllBytes());
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return Long.toHexString(sum.getValue());
    }
}

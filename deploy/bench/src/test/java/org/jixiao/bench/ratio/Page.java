package org.jixiao.bench.ratio;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

/**
 * A page as a browser is given it.
 *
 * @param bytes compressed as the answer says
 * @param type media type
 * @param coding as {@code Content-Encoding} says
 */
record Page(URI address, byte[] bytes, String type, String coding) {

    /** @throws IllegalStateException if it does not answer 200, compressed */
    static Page read(URI address) {
        try {
            HttpResponse<byte[]> response = HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(address)
                                    .header("Accept-Encoding", "gzip")
                                    .build(),
                            HttpResponse.BodyHandlers.ofByteArray());
            if (response.statusCode() != 200) {
                throw new IllegalStateException(address + ": " + response.statusCode());
            }
            return new Page(
                    address,
                    response.body(),
                    response.headers().firstValue("Content-Type").orElseThrow(),
                    response.headers().firstValue("Content-Encoding").orElseThrow());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}

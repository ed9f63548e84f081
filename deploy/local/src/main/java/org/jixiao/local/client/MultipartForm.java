package org.jixiao.local.client;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;

/** A form with a file, as browsers send it (RFC 7578). */
public final class MultipartForm {

    private final String boundary = UUID.randomUUID().toString();
    private final ByteArrayOutputStream parts = new ByteArrayOutputStream();

    public MultipartForm field(String name, String value) {
        part("Content-Disposition: form-data; name=\"" + name + "\"", value.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    public MultipartForm file(String name, Path file) {
        try {
            String fileName = String.valueOf(file.getFileName()).replace("\"", "%22");
            part(
                    "Content-Disposition: form-data; name=\"" + name + "\"; filename=\"" + fileName
                            + "\"\r\nContent-Type: application/octet-stream",
                    Files.readAllBytes(file));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public BodyPublisher body() {
        byte[] end = ("--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        whole.writeBytes(parts.toByteArray());
        whole.writeBytes(end);
        return BodyPublishers.ofByteArray(whole.toByteArray());
    }

    public String contentType() {
        return "multipart/form-data; boundary=" + boundary;
    }

    private void part(String headers, byte[] content) {
        parts.writeBytes(("--" + boundary + "\r\n" + headers + "\r\n\r\n").getBytes(StandardCharsets.UTF_8));
        parts.writeBytes(content);
        parts.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
    }
}

package org.jixiao.budget.filing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jixiao.platform.Sha256;
import org.jixiao.platform.problem.Refusal;
import org.jspecify.annotations.Nullable;

/** A file as it was handed in. */
record FiledFile(String name, byte[] bytes, String sha256) {

    private static final int LONGEST_NAME = 255;

    /** @throws Refusal if there is no file */
    static FiledFile of(@Nullable FileUpload upload) {
        if (upload == null) {
            throw Refusal.ofField("/file", "须为文件", "must be a file");
        }
        try {
            byte[] bytes = Files.readAllBytes(upload.uploadedFile());
            return new FiledFile(plain(upload.fileName()), bytes, Sha256.of(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String plain(@Nullable String name) {
        if (name == null) {
            return "";
        }
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1)
                .replaceAll("\\p{Cntrl}", "");
        return last.substring(0, Math.min(last.length(), LONGEST_NAME));
    }
}

package org.jixiao.local;

import io.zonky.test.db.postgres.embedded.DefaultPostgresBinaryResolver;
import io.zonky.test.db.postgres.util.LinuxUtils;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/** PostgreSQL's programs for this system, unpacked once from the Maven artifact. */
final class PostgresBinaries {

    /** It tells on the console what it looks for. */
    private static final Logger RESOLVER = Logger.getLogger("io.zonky.test.db.postgres");

    static {
        RESOLVER.setLevel(Level.WARNING);
    }

    private final Path home;

    private PostgresBinaries(Path home) {
        this.home = home;
    }

    /** The folder is named for the archive's checksum, so that another version never mixes with this one. */
    static PostgresBinaries in(Path programs) {
        try {
            Path home = programs.resolve("postgres-" + checksum());
            if (!Files.exists(home)) {
                Files.createDirectories(programs);
                publish(unpack(Files.createTempDirectory(programs, "postgres-unpacking-")), home);
            }
            return new PostgresBinaries(home);
        } catch (IOException e) {
            throw new CannotStart("cannot unpack PostgreSQL to " + programs + ": " + e, e);
        }
    }

    /** PostgreSQL refuses to run as root; inside a user namespace of its own root is nobody in particular. */
    List<String> command(String program, String... arguments) {
        List<String> words = new ArrayList<>();
        if (LinuxUtils.isUnshareAvailable()) {
            words.addAll(List.of("unshare", "-U"));
        }
        words.add(home.resolve("bin").resolve(program).toString());
        words.addAll(List.of(arguments));
        return words;
    }

    private static InputStream archive() throws IOException {
        return DefaultPostgresBinaryResolver.INSTANCE.getPgBinary(system(), System.getProperty("os.arch"));
    }

    private static String system() {
        String name = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        return name.startsWith("mac") ? "Darwin" : "Linux";
    }

    private static String checksum() throws IOException {
        try (CheckedInputStream bytes = new CheckedInputStream(archive(), new CRC32())) {
            bytes.transferTo(OutputStream.nullOutputStream());
            return Long.toHexString(bytes.getChecksum().getValue());
        }
    }

    private static Path unpack(Path folder) throws IOException {
        try (TarArchiveInputStream tar = new TarArchiveInputStream(new XZCompressorInputStream(archive()))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                Path target = folder.resolve(entry.getName()).normalize();
                if (entry.isDirectory()) {
                    Files.createDirectories(target);
                    continue;
                }
                Files.createDirectories(target.getParent());
                if (entry.isSymbolicLink()) {
                    Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
                } else {
                    Files.copy(tar, target);
                    if ((entry.getMode() & 0100) != 0) {
                        Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("rwxr-xr-x"));
                    }
                }
            }
        }
        return folder;
    }

    private static void publish(Path unpacked, Path home) throws IOException {
        try {
            Files.move(unpacked, home, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileSystemException e) {
            // Another launcher unpacked the same archive meanwhile; both copies are good, and one is enough.
            if (!Files.exists(home.resolve("bin"))) {
                throw e;
            }
            Folders.delete(unpacked);
        }
    }
}

package org.jixiao.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;

/** Everything that one local platform keeps, held by one launcher at a time. Deleting the folder deletes the platform. */
final class DataFolder implements AutoCloseable {

    static final String LAUNCHER = "launcher";

    private static final long LARGE_LOG = 20L << 20;

    private final Path root;
    private final FileChannel lock;

    private DataFolder(Path root, FileChannel lock) {
        this.root = root;
        this.lock = lock;
    }

    static DataFolder open(Path root) {
        create(root);
        try {
            FileChannel channel =
                    FileChannel.open(root.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (!isLocked(channel)) {
                channel.close();
                throw new CannotStart(
                        root + " is in use by a running platform; deploy/down --data " + root + " stops it");
            }
            return new DataFolder(root, channel);
        } catch (IOException e) {
            throw new CannotStart("cannot write to " + root + ": " + e, e);
        }
    }

    /**
     * Where there is no data nothing of an earlier life can hold a port: one that is taken is told before a folder is made, and none is
     * left behind.
     */
    static void createBehind(Ports ports, Path root) {
        if (!Files.exists(root)) {
            ports.requireFree();
        }
        create(root);
    }

    /** Closed to other users of the machine. */
    private static void create(Path root) {
        try {
            if (!Files.exists(root)) {
                Files.createDirectories(
                        root, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            }
            for (String part : List.of("logs", "run")) {
                Files.createDirectories(root.resolve(part));
            }
        } catch (IOException e) {
            throw new CannotStart("cannot write to " + root + ": " + e, e);
        }
    }

    /** Only one launcher holds the lock; the system lets go of it when that launcher dies, however it dies. */
    private static boolean isLocked(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    Path root() {
        return root;
    }

    Path folder(String part) {
        return root.resolve(part);
    }

    Secrets secrets() {
        return Secrets.in(secretsIn(root));
    }

    static Path secretsIn(Path root) {
        return root.resolve("secrets.properties");
    }

    PidFile pidOf(String name) {
        return pidOf(root, name);
    }

    static PidFile pidOf(Path root, String name) {
        return new PidFile(root.resolve("run").resolve(name + ".pid"));
    }

    /** The servers started on this data, by name, whether or not they still run; the launcher is not among them: it holds the lock. */
    List<PidFile> pids() {
        try (Stream<Path> files = Files.list(root.resolve("run"))) {
            return files.filter(file -> file.toString().endsWith(".pid"))
                    .filter(file -> !file.endsWith(LAUNCHER + ".pid"))
                    .map(PidFile::new)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The log to append to. A large one is put aside first, one generation of it. */
    Path log(String name) {
        Path log = root.resolve("logs").resolve(name + ".log");
        try {
            if (Files.exists(log) && Files.size(log) > LARGE_LOG) {
                Files.move(log, log.resolveSibling(name + ".log.1"), StandardCopyOption.REPLACE_EXISTING);
            }
            return log;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            lock.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

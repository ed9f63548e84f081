package org.jixiao.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The one PostgreSQL of a local platform. What it has confirmed is on the disk. */
final class PostgresServer implements AutoCloseable {

    static final String SUPERUSER = "postgres";

    private static final String SETTINGS_FILE = "jixiao.conf";

    private final PostgresBinaries binaries;
    private final Path cluster;
    private final Path log;
    private final String password;

    PostgresServer(PostgresBinaries binaries, DataFolder data) {
        this.binaries = binaries;
        this.cluster = data.folder("postgres");
        this.log = data.log("postgres");
        this.password = data.secrets().of("postgres");
    }

    synchronized void start(int port) {
        try {
            if (!Files.exists(cluster)) {
                create();
            }
            Files.writeString(cluster.resolve(SETTINGS_FILE), settings(port));
        } catch (IOException e) {
            throw new CannotStart("cannot prepare PostgreSQL's data: " + e, e);
        }
        control("start", "--log=" + log);
    }

    /** Ends the server on this data, whoever started it; false where there is none. */
    synchronized boolean stop() {
        Path pidFile = cluster.resolve("postmaster.pid");
        if (postmaster(pidFile).isPresent()) {
            control("stop", "--mode=fast");
            return true;
        }
        // Left by a crash: its number may belong to another program by now, which the server would take for itself.
        new PidFile(pidFile).delete();
        return false;
    }

    @Override
    public void close() {
        stop();
    }

    /** In a folder beside it first: a cluster either is whole or is not there. */
    private void create() throws IOException {
        Path unfinished = cluster.resolveSibling("postgres.unfinished");
        Folders.delete(unfinished);
        Path passwordFile = Files.createTempFile("jixiao-", ".password");
        try {
            Files.writeString(passwordFile, password);
            run(
                    "creating PostgreSQL's data",
                    binaries.command(
                            "initdb",
                            "--pgdata=" + unfinished,
                            "--username=" + SUPERUSER,
                            "--pwfile=" + passwordFile,
                            "--auth=scram-sha-256",
                            "--encoding=UTF8",
                            "--locale-provider=builtin",
                            "--builtin-locale=C.UTF-8"));
        } finally {
            Files.delete(passwordFile);
        }
        Files.writeString(
                unfinished.resolve("postgresql.conf"),
                "\ninclude '" + SETTINGS_FILE + "'\n",
                StandardOpenOption.APPEND);
        Files.move(unfinished, cluster);
    }

    private String settings(int port) {
        return String.join(
                "\n",
                "# Written by the launcher at every start.",
                "port = " + port,
                "listen_addresses = '127.0.0.1'",
                "unix_socket_directories = ''",
                "fsync = on",
                "synchronous_commit = on",
                "full_page_writes = on",
                "max_connections = 200",
                "timezone = 'UTC'",
                "log_timezone = 'UTC'",
                "");
    }

    private void control(String verb, String option) {
        run(
                "PostgreSQL's " + verb,
                binaries.command("pg_ctl", verb, "--pgdata=" + cluster, "--wait", "--timeout=60", option));
    }

    private void run(String what, List<String> words) {
        // Sorting and upper case must not depend on who starts it where; only macOS lacks this locale.
        boolean mac = System.getProperty("os.name").startsWith("Mac");
        new Command(words, Map.of("LC_ALL", mac ? "en_US.UTF-8" : "C.UTF-8"), log).run(what);
    }

    /** The process that the server's own file names: line 1 its number, line 3 the second it began in. */
    private static Optional<ProcessHandle> postmaster(Path pidFile) {
        try {
            List<String> lines = Files.readAllLines(pidFile);
            return PidFile.process(
                    Long.parseLong(lines.get(0).strip()),
                    Instant.ofEpochSecond(Long.parseLong(lines.get(2).strip())));
        } catch (IOException | NumberFormatException | IndexOutOfBoundsException e) {
            return Optional.empty();
        }
    }
}

package org.jixiao.bench.ratio;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.jixiao.bench.county.Stages;
import org.postgresql.ds.PGSimpleDataSource;

/** The same transactions sent by pgbench, several clients at once, to a copy of the database from before they were made. */
final class Replay {

    private static final Pattern TOOK = Pattern.compile("latency average = ([\\d.]+) ms");

    private final PGSimpleDataSource server;
    private final String database;
    private final Path folder;

    Replay(DataSource server, String database, Path folder) throws SQLException {
        this.server = server.unwrap(PGSimpleDataSource.class);
        this.database = database;
        this.folder = folder;
    }

    /** @return how long each client took for its share, from its first statement to its last commit */
    List<Duration> run(List<List<String>> transactions, int clients) throws IOException, InterruptedException {
        Files.createDirectories(folder);
        List<Callable<Duration>> shares = new ArrayList<>();
        for (int client = 0; client < clients; client++) {
            Path script = folder.resolve("client" + client + ".sql");
            Files.writeString(script, script(transactions, client, clients));
            shares.add(() -> pgbench(script));
        }
        ExecutorService all = Executors.newFixedThreadPool(clients);
        try {
            return Stages.results(all, shares.stream());
        } finally {
            all.shutdownNow();
        }
    }

    private static String script(List<List<String>> transactions, int first, int step) {
        StringBuilder script = new StringBuilder();
        for (int i = first; i < transactions.size(); i += step) {
            transactions.get(i).forEach(statement -> script.append(statement.replace('\n', ' '))
                    .append(";\n"));
        }
        return script.toString();
    }

    private Duration pgbench(Path script) {
        String printed = Programs.run(
                List.of(
                        Programs.find("pgbench", "postgresql-contrib"),
                        "--no-vacuum",
                        "--client=1",
                        "--transactions=1",
                        "--host=127.0.0.1",
                        "--port=" + server.getPortNumbers()[0],
                        "--username=" + server.getUser(),
                        "--file=" + script,
                        database),
                Map.of("PGPASSWORD", String.valueOf(server.getPassword())));
        Matcher took = TOOK.matcher(printed);
        if (!took.find() || printed.contains("ERROR") || printed.contains("aborted")) {
            throw new IllegalStateException(printed);
        }
        return Duration.ofNanos(Math.round(Double.parseDouble(took.group(1)) * 1e6));
    }
}

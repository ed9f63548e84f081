package org.jixiao.bench.ratio;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jixiao.bench.county.CountyYear;
import org.jixiao.bench.county.Stages;
import org.jixiao.local.Platform;
import org.jixiao.local.Service;

/** Sheets approved through the gateway, beside their statements sent by pgbench to a copy of the database from before. */
final class Approvals {

    private static final int CLIENTS = 4;
    private static final int MEASURED = 500;
    private static final String BEFORE = "before_approvals";
    private static final String DATABASE = Service.INDICATOR.ownDatabase().orElseThrow();

    private final Platform platform;
    private final CountyYear year;

    Approvals(Platform platform, CountyYear year) {
        this.platform = platform;
        this.year = year;
    }

    /** Most make the service warm, some are measured, and of the last the statements are written down. */
    Comparison.Ratio measure(List<String> entered) throws SQLException, IOException, InterruptedException {
        // Reviewers sit at budgets of their own; two sheets of one budget are approved one after the other.
        List<String> sheets = new ArrayList<>(entered);
        Collections.shuffle(sheets, new Random(1));
        int measured = sheets.size() - 2 * MEASURED;
        int last = sheets.size() - MEASURED;
        keepACopy();
        approve(sheets.subList(0, measured));
        Quiet.awaitIt();
        Pace ours = approve(sheets.subList(measured, last));

        Path data = platform.setup().data();
        Statements statements = new Statements(platform.databaseServer(), data.resolve("logs/postgres.log"));
        statements.listen();
        approve(sheets.subList(last, sheets.size()));
        List<List<String>> approvals = statements.heard(DATABASE).stream()
                .filter(Approvals::isApproval)
                .toList();
        if (approvals.size() != MEASURED) {
            throw new IllegalStateException(approvals.size() + " transactions for " + MEASURED + " approvals");
        }
        System.out.printf("    an approval is %d statements%n", approvals.get(0).size());
        List<Duration> took =
                new Replay(platform.databaseServer(), BEFORE, data.resolve("pgbench")).run(approvals, CLIENTS);
        return new Comparison.Ratio("approve through the gateway ÷ its statements", 0.4, ours, pace(approvals, took));
    }

    /** What tells others that a sheet was approved goes out with its state. */
    private static boolean isApproval(List<String> transaction) {
        return transaction.stream().anyMatch(statement -> statement.contains("insert into outbox"))
                && transaction.stream().anyMatch(statement -> statement.contains("org.jixiao.target.approved."));
    }

    private static Pace pace(List<List<String>> approvals, List<Duration> took) {
        double share = approvals.size() / (double) CLIENTS;
        long[] each = took.stream()
                .mapToLong(client -> Math.round(client.toNanos() / share))
                .toArray();
        double perSecond = LongStream.of(each).mapToDouble(nanos -> 1e9 / nanos).sum();
        Pace clients = Pace.of(each, Duration.ofSeconds(1));
        return new Pace(perSecond, clients.median(), clients.p99());
    }

    private void keepACopy() throws SQLException {
        platform.stop(Service.INDICATOR);
        try (Connection connection = platform.databaseServer().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create database " + BEFORE + " template " + DATABASE);
        }
        platform.restart(Service.INDICATOR);
    }

    private Pace approve(List<String> sheets) throws InterruptedException {
        ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
        try {
            long start = System.nanoTime();
            Stream<Callable<Long>> acts = sheets.stream().map(sheet -> () -> timed(sheet));
            long[] each = Stages.results(clients, acts).stream()
                    .mapToLong(Long::longValue)
                    .toArray();
            return Pace.of(each, Duration.ofNanos(System.nanoTime() - start));
        } finally {
            clients.shutdownNow();
        }
    }

    private long timed(String sheet) {
        long start = System.nanoTime();
        year.approveSheet(sheet);
        return System.nanoTime() - start;
    }
}

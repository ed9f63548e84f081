package org.jixiao.bench.county;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

/** Runs the stages of a load with a few clients at once and keeps what each took. */
public final class Stages implements AutoCloseable {

    private static final int CLIENTS = 4;

    private final ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
    private final List<Stage> done = new ArrayList<>();

    /** Every task once, in no order; their results in the order of the tasks. @param things how many things they bring altogether */
    <T> List<T> run(String name, int things, Stream<Callable<T>> tasks) throws InterruptedException {
        long start = System.nanoTime();
        List<T> results = results(clients, tasks);
        done.add(new Stage(name, things, Duration.ofNanos(System.nanoTime() - start)));
        return results;
    }

    /** What tasks come to, in their order, however many clients do them. @throws IllegalStateException for the first that failed */
    public static <T> List<T> results(ExecutorService clients, Stream<Callable<T>> tasks) throws InterruptedException {
        List<T> results = new ArrayList<>();
        for (Future<T> future : clients.invokeAll(tasks.toList())) {
            try {
                results.add(future.get());
            } catch (ExecutionException e) {
                throw new IllegalStateException(e.getCause());
            }
        }
        return results;
    }

    List<Stage> done() {
        return List.copyOf(done);
    }

    Duration took() {
        return done.stream().map(Stage::took).reduce(Duration.ZERO, Duration::plus);
    }

    @Override
    public void close() {
        clients.shutdownNow();
    }
}

package org.jixiao.platform.figure;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleSupplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jixiao.platform.Database;

/**
 * The numbers a service shows to those who watch it. All are read together, in one transaction, when somebody asks and
 * the last reading is older than {@code jixiao.figures.every}: so two who ask cost no more than one, and a database that
 * is away is waited for once. Every replica reads the same database; of several the largest is to be taken, never the sum.
 */
@ApplicationScoped
public class Figures {

    private static final Logger LOG = Logger.getLogger(Figures.class);
    private static final String SHARED = " Every replica says the same: take max, not sum.";

    private final MeterRegistry meters;
    private final Duration every;
    private final List<Figure> figures = new ArrayList<>();
    private long readAt;
    private boolean troubled;

    Figures(MeterRegistry meters, @ConfigProperty(name = "jixiao.figures.every") Duration every) {
        this.meters = meters;
        this.every = every;
    }

    /**
     * Shows a number from now on; not a number while the database cannot say it.
     *
     * @param name in words of the domain, with dots; seconds say so at the end
     * @param help what is counted, and of what it tells
     * @param reading one statement that finds its rows by an index; runs inside a transaction
     * @param tags names and values in turn
     */
    public synchronized void show(String name, String help, DoubleSupplier reading, String... tags) {
        Figure figure = new Figure(reading);
        figures.add(figure);
        readAt = 0;
        Gauge.builder(name, () -> current(figure))
                .description(help + SHARED)
                .tags(tags)
                .register(meters);
    }

    private synchronized double current(Figure figure) {
        long now = System.nanoTime();
        if (readAt == 0 || now - readAt >= every.toNanos()) {
            readAll();
            readAt = now;
        }
        return figure.value;
    }

    private void readAll() {
        try {
            QuarkusTransaction.requiringNew().run(() -> figures.forEach(Figure::read));
            troubled = false;
        } catch (RuntimeException e) {
            figures.forEach(Figure::unknown);
            if (!troubled) {
                LOG.warnf("The figures cannot be read: %s", Database.reason(e));
            }
            troubled = true;
        }
    }

    private static final class Figure {

        private final DoubleSupplier reading;
        private double value = Double.NaN;

        Figure(DoubleSupplier reading) {
            this.reading = reading;
        }

        void read() {
            value = reading.getAsDouble();
        }

        void unknown() {
            value = Double.NaN;
        }
    }
}

package org.jixiao.gateway;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** What the gateway logs while something is going on: a text for each record, with its parameters and what was thrown. */
public final class Log extends Handler {
    private final Queue<String> lines = new ConcurrentLinkedQueue<>();

    private Log() {
        setLevel(Level.ALL);
    }

    public static List<String> during(Runnable happening) {
        var log = new Log();
        var root = Logger.getLogger("");
        root.addHandler(log);
        try {
            happening.run();
        } finally {
            root.removeHandler(log);
        }
        return List.copyOf(log.lines);
    }

    @Override
    public void publish(LogRecord record) {
        var text = new StringWriter();
        text.append(record.getMessage())
                .append(' ')
                .append(List.of(parameters(record)).toString());
        if (record.getThrown() != null) {
            record.getThrown().printStackTrace(new PrintWriter(text));
        }
        lines.add(text.toString());
    }

    private static Object[] parameters(LogRecord record) {
        return record.getParameters() == null ? new Object[0] : record.getParameters();
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
}

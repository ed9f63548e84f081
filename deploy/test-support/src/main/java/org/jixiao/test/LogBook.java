package org.jixiao.test;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.jboss.logmanager.ExtLogRecord;

/** What is logged while it is open. */
public final class LogBook extends Handler implements AutoCloseable {

    private final Logger logger;
    private final List<LogRecord> records = new CopyOnWriteArrayList<>();

    private LogBook(String category) {
        logger = Logger.getLogger(category);
        logger.addHandler(this);
    }

    /** @param category with all below it; empty for all there is */
    public static LogBook of(String category) {
        return new LogBook(category);
    }

    /** A text for each record: its message, its parameters, and what was thrown. */
    public List<String> lines() {
        return records.stream().map(LogBook::line).toList();
    }

    /** How many warnings and errors there were whose text holds this. */
    public long troubles(String text) {
        return records.stream()
                .filter(record -> record.getLevel().intValue() >= Level.WARNING.intValue())
                .filter(record -> line(record).contains(text))
                .count();
    }

    /** What was known of the work at hand when something whose text holds this was logged. */
    public List<Map<String, String>> contexts(String text) {
        return records.stream()
                .filter(record -> line(record).contains(text))
                .map(record -> record instanceof ExtLogRecord told ? told.getMdcCopy() : Map.<String, String>of())
                .toList();
    }

    /** The log manager may fill the parameters in or leave them beside. */
    private static String line(LogRecord record) {
        StringWriter line = new StringWriter();
        line.append(record.getMessage());
        if (record.getParameters() != null) {
            line.append(' ').append(Arrays.toString(record.getParameters()));
        }
        if (record.getThrown() != null) {
            record.getThrown().printStackTrace(new PrintWriter(line));
        }
        return line.toString();
    }

    @Override
    public void publish(LogRecord record) {
        if (record instanceof ExtLogRecord told) {
            told.copyMdc();
        }
        records.add(record);
    }

    @Override
    public void flush() {}

    @Override
    public void close() {
        logger.removeHandler(this);
    }
}

package org.jixiao.platform;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.jboss.logmanager.ExtLogRecord;

/** What was logged at WARN or above while it was open. */
public final class LogBook extends Handler implements AutoCloseable {

    private final Logger logger;
    private final List<LogRecord> records = new CopyOnWriteArrayList<>();

    private LogBook(String category) {
        logger = Logger.getLogger(category);
        logger.addHandler(this);
    }

    public static LogBook of(String category) {
        return new LogBook(category);
    }

    /** How many warnings and errors there were whose text holds this. */
    public long troubles(String text) {
        return records.stream()
                .filter(record -> record.getLevel().intValue() >= Level.WARNING.intValue())
                .filter(record -> String.valueOf(record.getMessage()).contains(text))
                .count();
    }

    /** What was known of the work at hand when something whose text holds this was logged. */
    public List<Map<String, String>> contexts(String text) {
        return records.stream()
                .filter(record -> (record.getMessage() + Arrays.toString(record.getParameters())).contains(text))
                .map(record -> record instanceof ExtLogRecord told ? told.getMdcCopy() : Map.<String, String>of())
                .toList();
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

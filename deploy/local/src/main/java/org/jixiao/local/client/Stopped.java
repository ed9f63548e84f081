package org.jixiao.local.client;

/** A walk cannot go on; the message is a line for the person who started it. */
public final class Stopped extends RuntimeException {

    private final String line;

    public Stopped(String line) {
        super(line);
        this.line = line;
    }

    public String line() {
        return line;
    }
}

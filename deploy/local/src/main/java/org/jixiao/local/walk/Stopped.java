package org.jixiao.local.walk;

/** A walk cannot go on; the message is a line for the person who started it. */
final class Stopped extends RuntimeException {

    private final String line;

    Stopped(String line) {
        super(line);
        this.line = line;
    }

    String line() {
        return line;
    }
}

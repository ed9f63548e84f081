package org.jixiao.local;

/** Why the platform, or a part of it, does not run, in one line. */
public final class CannotStart extends RuntimeException {

    private final String line;

    public CannotStart(String line) {
        super(line);
        this.line = line;
    }

    public CannotStart(String line, Throwable cause) {
        super(line, cause);
        this.line = line;
    }

    /** What to tell the operator. */
    public String line() {
        return line;
    }
}

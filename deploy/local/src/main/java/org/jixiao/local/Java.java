package org.jixiao.local;

import java.nio.file.Path;
import java.util.List;

/** The Java that runs the launcher runs everything else too. */
final class Java {

    private Java() {}

    /** Starts sooner and takes less memory than it would by default, at the price of what it could do in the long run. */
    static final List<String> SOON = List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");

    /** As in production after a day of work, though it has run for minutes only: compiled after a fifth of the calls. */
    static final List<String> IN_THE_LONG_RUN = List.of("-XX:CompileThresholdScaling=0.2", "-XX:+UseSerialGC");

    static String command() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }
}

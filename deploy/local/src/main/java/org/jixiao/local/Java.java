package org.jixiao.local;

import java.nio.file.Path;

/** The Java that runs the launcher runs everything else too. */
final class Java {

    private Java() {}

    static String command() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }
}

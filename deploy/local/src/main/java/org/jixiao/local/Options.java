package org.jixiao.local;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * What was asked for on the command line.
 *
 * @param samples whether a platform with empty data files and publishes the project's own samples
 */
record Options(Path data, int port, boolean detach, boolean samples) {

    static final String USAGE = "usage: deploy/up [--detach] [--no-samples] [--data DIR] [--port N]";

    static final int DEFAULT_PORT = 8080;

    static Options parse(List<String> words, Checkout checkout) {
        Path data = checkout.root().resolve(".data");
        int port = DEFAULT_PORT;
        boolean detach = false;
        boolean samples = true;
        Deque<String> rest = new ArrayDeque<>(words);
        while (!rest.isEmpty()) {
            String word = rest.pop();
            switch (word) {
                case "--detach" -> detach = true;
                case "--no-samples" -> samples = false;
                case "--data" -> data = Path.of(valueOf(word, rest));
                case "--port" -> port = number(word, valueOf(word, rest));
                default -> throw new CannotStart("unknown option " + word);
            }
        }
        return new Options(data.toAbsolutePath().normalize(), port, detach, samples);
    }

    private static String valueOf(String option, Deque<String> rest) {
        if (rest.isEmpty()) {
            throw new CannotStart(option + " needs a value");
        }
        return rest.pop();
    }

    private static int number(String option, String value) {
        try {
            return Integer.parseInt(value);
        } catch (NumberFormatException e) {
            throw new CannotStart(option + " needs a number, not " + value, e);
        }
    }
}

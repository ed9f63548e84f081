package org.jixiao.test;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Stream;

/** Files of this module as they stand where the work at hand branched off. Empty in a tree without git, or where git has no such file. */
final class ReleasedFiles {

    private ReleasedFiles() {}

    static Optional<String> read(String path) {
        return base().flatMap(commit -> git("show", commit + ":./" + path));
    }

    /** The merge base with origin/main; on main itself, where that says nothing, the commit before. */
    private static Optional<String> base() {
        Optional<String> head = git("rev-parse", "HEAD");
        return git("merge-base", "HEAD", "origin/main")
                .filter(commit -> !head.equals(Optional.of(commit)))
                .or(() -> git("rev-parse", "--verify", "--quiet", "HEAD~"))
                .map(String::strip);
    }

    private static Optional<String> git(String... arguments) {
        try {
            Process git = new ProcessBuilder(Stream.concat(Stream.of("git"), Stream.of(arguments))
                            .toList())
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            String output = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return git.waitFor() == 0 ? Optional.of(output) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }
}

package org.jixiao.local.walk;

import java.io.PrintStream;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.jixiao.local.client.Api;
import org.jixiao.local.client.SignIn;
import org.jixiao.local.client.Stopped;
import org.jixiao.local.client.Story;

/** {@code deploy/walk}: documents through their whole life, one after the other. */
public final class Walk {

    public static final String USAGE = WalkOptions.USAGE;

    private Walk() {}

    /** @return exit status: 0 only if every document was published */
    public static int run(List<String> arguments, SignIn signIn, PrintStream out) {
        return run(arguments, signIn, out, answer -> {});
    }

    /** @param seen is shown each answer as it came */
    public static int run(List<String> arguments, SignIn signIn, PrintStream out, Consumer<HttpResponse<byte[]>> seen) {
        WalkOptions options;
        try {
            options = WalkOptions.parse(arguments);
        } catch (IllegalArgumentException e) {
            out.println(e.getMessage());
            return 2;
        }
        Story story = new Story(out);
        DocumentWalk walk = new DocumentWalk(new Api(Api.here(options.port()), signIn, seen), story, options);
        int published = 0;
        for (Path document : options.documents()) {
            if (published(walk, document, story)) {
                published++;
            }
        }
        story.step(published + " of " + options.documents().size() + " documents published");
        return published == options.documents().size() ? 0 : 1;
    }

    private static boolean published(DocumentWalk walk, Path document, Story story) {
        if (!Files.isRegularFile(document)) {
            story.trouble("no such file: " + document);
            return false;
        }
        try {
            walk.walk(document);
            return true;
        } catch (Stopped e) {
            story.trouble(e.line());
            return false;
        }
    }
}

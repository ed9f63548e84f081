package org.jixiao.local;

import java.util.List;
import java.util.Optional;
import org.jixiao.local.client.Api;
import org.jixiao.local.client.SignIn;
import org.jixiao.local.rebuild.Rebuild;
import org.jixiao.local.rebuild.RebuildOptions;
import org.jixiao.local.walk.Walk;

/** {@code up}, {@code down}, {@code walk} and {@code rebuild}: what the scripts of the same names call. */
public final class Launcher {

    private Launcher() {}

    public static void main(String[] arguments) {
        List<String> words = List.of(arguments);
        int status;
        try {
            status = run(
                    words.isEmpty() ? "" : words.get(0), words.stream().skip(1).toList());
        } catch (CannotStart e) {
            System.err.println(e.line());
            status = 1;
        }
        System.exit(status);
    }

    private static int run(String command, List<String> words) {
        Optional<String> usage = asked(command, words);
        if (usage.isPresent()) {
            System.out.println(usage.get());
            return 0;
        }
        Checkout checkout = Checkout.find();
        return switch (command) {
            case "up" -> up(Options.parse(words, checkout), checkout);
            case "down" -> down(Options.parse(words, checkout), checkout);
            case "walk" -> walk(words, DemoUsers.read(checkout.demoUsers()));
            case "rebuild" -> rebuild(words, DemoUsers.read(checkout.demoUsers()));
            default -> throw new CannotStart("unknown command " + command + ": up, down, walk or rebuild");
        };
    }

    /** How a command is used, where that is the question; empty where it is to be done. */
    static Optional<String> asked(String command, List<String> words) {
        if (!words.contains("--help") && !words.contains("-h")) {
            return Optional.empty();
        }
        return switch (command) {
            case "up" -> Optional.of(Options.USAGE);
            case "down" -> Optional.of(Down.USAGE);
            case "walk" -> Optional.of(Walk.USAGE);
            case "rebuild" -> Optional.of(RebuildOptions.USAGE);
            default -> Optional.empty();
        };
    }

    private static int up(Options options, Checkout checkout) {
        if (options.detach()) {
            return new DetachedUp(options, checkout, System.out).run();
        }
        Setup setup = Setup.whole(checkout, options.data(), new Ports(options.port()));
        new Up(setup, options.samples() ? List.of(new Samples(checkout.samples())) : List.of()).run();
        return 0;
    }

    private static int down(Options options, Checkout checkout) {
        new Down(options.data(), checkout, new Progress(System.out)).run();
        return 0;
    }

    private static int walk(List<String> words, DemoUsers users) {
        return Walk.run(words, new SignIn.Demo(users.client(), users.password()), System.out);
    }

    private static int rebuild(List<String> words, DemoUsers users) {
        try {
            RebuildOptions options =
                    RebuildOptions.parse(words, System.getenv(), new SignIn.Demo(users.client(), users.password()));
            return Rebuild.run(new Api(options.origin(), options.signIn()), System.out);
        } catch (IllegalArgumentException e) {
            throw new CannotStart(String.valueOf(e.getMessage()), e);
        }
    }
}

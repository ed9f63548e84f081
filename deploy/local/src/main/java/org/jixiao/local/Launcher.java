package org.jixiao.local;

import java.util.List;

/** {@code up} and {@code down}: what the scripts of the same names call. */
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
        Checkout checkout = Checkout.find();
        Options options = Options.parse(words, checkout);
        switch (command) {
            case "up" -> {
                if (options.detach()) {
                    return new DetachedUp(options, checkout, System.out).run();
                }
                new Up(Setup.whole(checkout, options.data(), new Ports(options.port())), List.of()).run();
            }
            case "down" -> new Down(options.data(), checkout, new Progress(System.out)).run();
            default -> throw new CannotStart("unknown command " + command + ": up or down");
        }
        return 0;
    }
}

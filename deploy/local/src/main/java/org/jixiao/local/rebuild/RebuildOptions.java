package org.jixiao.local.rebuild;

import java.net.URI;
import java.util.List;
import java.util.Map;
import org.jixiao.local.client.Api;
import org.jixiao.local.client.SignIn;

/**
 * Where a projection is rebuilt and as whom.
 *
 * @param origin of the gateway
 */
public record RebuildOptions(URI origin, SignIn signIn) {

    public static final String USAGE =
            "usage: deploy/rebuild [--port N | --at URL]; JIXIAO_CLIENT and JIXIAO_CLIENT_SECRET name a"
                    + " service account with the role administrator";

    private static final int DEFAULT_PORT = 8080;

    /**
     * @param demo for a platform that has demo accounts, where no service account is named
     * @throws IllegalArgumentException with a line for the person who typed it
     */
    public static RebuildOptions parse(List<String> arguments, Map<String, String> environment, SignIn demo) {
        return new RebuildOptions(origin(arguments), signIn(environment, demo));
    }

    private static URI origin(List<String> arguments) {
        if (arguments.isEmpty()) {
            return Api.here(DEFAULT_PORT);
        }
        if (arguments.size() != 2) {
            throw new IllegalArgumentException(USAGE);
        }
        String value = arguments.get(1);
        return switch (arguments.get(0)) {
            case "--port" -> Api.here(port(value));
            case "--at" -> URI.create(value);
            default -> throw new IllegalArgumentException("unknown option " + arguments.get(0) + "; " + USAGE);
        };
    }

    private static int port(String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("--port wants a number, not " + text, e);
        }
    }

    private static SignIn signIn(Map<String, String> environment, SignIn demo) {
        String client = environment.get("JIXIAO_CLIENT");
        String secret = environment.get("JIXIAO_CLIENT_SECRET");
        return client == null || secret == null ? demo : new SignIn.Service(client, secret);
    }
}

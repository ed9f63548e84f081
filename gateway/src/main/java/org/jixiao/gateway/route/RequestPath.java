package org.jixiao.gateway.route;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jixiao.gateway.problem.Problem;
import org.jixiao.gateway.problem.ProblemType;
import org.jspecify.annotations.Nullable;

/**
 * The path of a request in the one spelling that is both judged and passed on: what needs no encoding is decoded, the rest
 * stays encoded in capitals (RFC 3986, 6.2.2). What a service could read as another path than we do has no such spelling.
 */
record RequestPath(String value) {
    private static final Pattern SHAPE = Pattern.compile("/(?:[A-Za-z0-9\\-._~!$&'()*+,=:@/]++|%[0-9A-Fa-f]{2})*+");
    /** Control characters, and / \ ; % in disguise. */
    private static final Pattern DISGUISED = Pattern.compile("%(?:[01].|2[fF5]|3[bB]|5[cC]|7[fF])");

    private static final Pattern WALKING = Pattern.compile("//|/\\.{1,2}(?:/|$)");
    private static final Pattern ENCODED = Pattern.compile("%..");
    private static final Pattern UNRESERVED = Pattern.compile("[A-Za-z0-9\\-._~]");

    static RequestPath of(@Nullable String raw) {
        if (raw == null || !SHAPE.matcher(raw).matches()) {
            throw unsafe();
        }
        var spelled = raw.indexOf('%') < 0 ? raw : decoded(raw);
        if (WALKING.matcher(spelled).find()) {
            throw unsafe();
        }
        return new RequestPath(spelled);
    }

    /** Path and query, as a service is asked for them. */
    String with(@Nullable String query) {
        return query == null ? value : value + "?" + query;
    }

    private static String decoded(String raw) {
        if (DISGUISED.matcher(raw).find() || !isUtf8(raw)) {
            throw unsafe();
        }
        return ENCODED.matcher(raw).replaceAll(match -> spell(match.group()));
    }

    private static String spell(String encoded) {
        var decoded = String.valueOf((char) HexFormat.fromHexDigits(encoded, 1, 3));
        return UNRESERVED.matcher(decoded).matches() ? decoded : encoded.toUpperCase(Locale.ROOT);
    }

    /** Overlong forms such as %C0%AE are no UTF-8; a lenient decoder would read a dot. */
    private static boolean isUtf8(String raw) {
        var bytes = new ByteArrayOutputStream();
        ENCODED.matcher(raw).results().forEach(match -> bytes.write(HexFormat.fromHexDigits(match.group(), 1, 3)));
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes.toByteArray()));
            return true;
        } catch (CharacterCodingException malformed) {
            return false;
        }
    }

    private static RuntimeException unsafe() {
        return Problem.of(ProblemType.UNSAFE_PATH).refused();
    }

    @Override
    public String toString() {
        return value;
    }
}

package org.jixiao.platform.http;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InterceptorBinding;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.Optional;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jixiao.platform.Database;
import org.jixiao.platform.access.Caller;
import org.jixiao.platform.problem.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * The answers already given to creations that carried an {@code Idempotency-Key}. Looked at inside the transaction of the
 * creation, so that an answer is kept if and only if its effect is.
 */
@RememberedAnswers.Idempotent
@Interceptor
@Priority(Interceptor.Priority.LIBRARY_BEFORE)
public class RememberedAnswers {

    /**
     * A creation that may be repeated: a second request of the same caller with the same {@code Idempotency-Key} gets the
     * first one's answer. The method is transactional and returns a {@code Response}; or a record that says what was created,
     * where its caller answers in another way each time.
     */
    @InterceptorBinding
    @Retention(RetentionPolicy.RUNTIME)
    @Target({ElementType.METHOD, ElementType.TYPE})
    public @interface Idempotent {}

    public static final String HEADER = "Idempotency-Key";

    /** In place of a status, where the method returned a record and its caller answers. */
    private static final int NO_ANSWER = 0;

    private final HttpHeaders headers;
    private final Caller caller;
    private final Database database;
    private final ObjectMapper json;
    private final Clock clock;

    RememberedAnswers(HttpHeaders headers, Caller caller, Database database, ObjectMapper json, Clock clock) {
        this.headers = headers;
        this.caller = caller;
        this.database = database;
        this.json = json;
        this.clock = clock;
    }

    @AroundInvoke
    Object once(InvocationContext call) throws Exception {
        String key = headers.getHeaderString(HEADER);
        if (key == null || key.isBlank()) {
            return call.proceed();
        }
        Optional<Response> earlier = claim(caller.subject(), key, call);
        if (earlier.isPresent()) {
            return earlier.get().getStatus() == NO_ANSWER ? result(earlier.get(), call) : earlier.get();
        }
        Object result = call.proceed();
        remember(
                caller.subject(),
                key,
                result instanceof Response answer
                        ? answer
                        : Response.status(NO_ANSWER).entity(result).build());
        return result;
    }

    private Object result(Response earlier, InvocationContext call) throws IOException {
        return json.readValue((String) earlier.getEntity(), call.getMethod().getReturnType());
    }

    /**
     * Empty where the key is new; it is then this request's, until the transaction ends. Waits for a request with the
     * same key that is under way.
     *
     * @throws KeyReused if the key came with a different request
     */
    private Optional<Response> claim(String caller, String key, InvocationContext call) throws IOException {
        String fingerprint = fingerprint(call);
        int claimed = database.update("""
                insert into idempotency (caller, key, fingerprint, created_at) values (?, ?, ?, ?)
                on conflict (caller, key) do nothing""", caller, key, fingerprint, clock.instant());
        if (claimed == 1) {
            return Optional.empty();
        }
        return Optional.of(database.query(
                        row -> answer(row, fingerprint),
                        "select * from idempotency where caller = ? and key = ?",
                        caller,
                        key)
                .get(0));
    }

    private void remember(String caller, String key, Response answer) throws IOException {
        database.update(
                "update idempotency set status = ?, location = ?, etag = ?, body = ? where caller = ? and key = ?",
                answer.getStatus(),
                answer.getHeaderString(HttpHeaders.LOCATION),
                entityTag(answer),
                answer.hasEntity() ? json.writeValueAsString(answer.getEntity()) : null,
                caller,
                key);
    }

    private static @Nullable String entityTag(Response answer) {
        return answer.getEntity() instanceof Versioned versioned
                ? "\"" + versioned.sequence() + "\""
                : answer.getHeaderString(HttpHeaders.ETAG);
    }

    private static Response answer(ResultSet row, String fingerprint) throws SQLException {
        if (!row.getString("fingerprint").equals(fingerprint)) {
            throw new KeyReused();
        }
        Response.ResponseBuilder answer = Response.status(row.getInt("status"))
                .header(HttpHeaders.LOCATION, row.getString("location"))
                .header(HttpHeaders.ETAG, row.getString("etag"));
        String body = row.getString("body");
        return body == null
                ? answer.build()
                : answer.entity(body).type(MediaType.APPLICATION_JSON_TYPE).build();
    }

    /** Same method, same arguments, same bytes of files: the same request. */
    private String fingerprint(InvocationContext call) throws IOException {
        MessageDigest digest = sha256();
        digest.update(call.getMethod().toString().getBytes(StandardCharsets.UTF_8));
        for (Object argument : call.getParameters()) {
            digest.update(
                    argument instanceof FileUpload file
                            ? Files.readAllBytes(file.uploadedFile())
                            : json.writeValueAsBytes(argument));
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** 422: an Idempotency-Key repeats one request only. */
    static final class KeyReused extends Refusal {

        KeyReused() {
            super(422, "idempotency-key-reused");
        }
    }
}

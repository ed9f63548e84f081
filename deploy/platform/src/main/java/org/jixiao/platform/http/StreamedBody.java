package org.jixiao.platform.http;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.impl.ConnectionBase;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveResourceInfo;
import org.jboss.resteasy.reactive.server.spi.ServerMessageBodyWriter;
import org.jboss.resteasy.reactive.server.spi.ServerRequestContext;
import org.jspecify.annotations.Nullable;

/**
 * An answer written while it is read. One that breaks off never looks whole: its connection is cut before anything else can be said
 * on it. The framework's own writer closes the connection in good order, and meanwhile the problem it makes of what was thrown may
 * end the body as if nothing had happened.
 */
@Provider
public class StreamedBody implements ServerMessageBodyWriter<StreamingOutput> {

    private static final Logger LOG = Logger.getLogger(StreamedBody.class);

    @Override
    public void writeResponse(StreamingOutput body, Type type, ServerRequestContext context) throws IOException {
        try {
            body.write(context.getOrCreateOutputStream());
        } catch (IOException | RuntimeException | Error broken) {
            if (context.serverResponse().closed()) {
                LOG.debug("The client left in the middle of an answer", broken);
            } else if (context.serverResponse().headWritten()) {
                var request = (ResteasyReactiveRequestContext) context;
                cut(request.unwrap(HttpServerRequest.class));
                request.resume(broken);
            } else {
                throw broken;
            }
        }
    }

    /** What is written from here on comes after this on the connection's one thread, and so finds it closed. */
    private static void cut(HttpServerRequest request) {
        var unused =
                ((ConnectionBase) request.connection()).channelHandlerContext().close();
    }

    @Override
    public void writeTo(
            StreamingOutput body,
            Class<?> raw,
            Type type,
            Annotation[] annotations,
            MediaType media,
            MultivaluedMap<String, Object> headers,
            OutputStream out)
            throws IOException, WebApplicationException {
        body.write(out);
    }

    @Override
    public boolean isWriteable(
            Class<?> raw,
            @Nullable Type type,
            @Nullable ResteasyReactiveResourceInfo target,
            @Nullable MediaType media) {
        return StreamingOutput.class.isAssignableFrom(raw);
    }

    @Override
    public boolean isWriteable(
            Class<?> raw, @Nullable Type type, Annotation @Nullable [] annotations, @Nullable MediaType media) {
        return StreamingOutput.class.isAssignableFrom(raw);
    }
}

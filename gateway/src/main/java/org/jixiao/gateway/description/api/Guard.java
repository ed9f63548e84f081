package org.jixiao.gateway.description.api;

import io.vertx.core.http.HttpMethod;
import java.util.Optional;
import org.jixiao.gateway.route.Access;

/** Says what the door asks of whoever calls there; nothing where it leads nowhere. */
@FunctionalInterface
interface Guard {

    Optional<Access> accessOf(HttpMethod method, String path);
}

package org.jixiao.gateway.cache;

import io.vertx.httpproxy.ProxyInterceptor;
import java.util.List;

/** The way to the service behind an address. */
@FunctionalInterface
public interface Asking {

    /** Asks the service; the question and its answer pass by these first. */
    void ask(List<ProxyInterceptor> passingBy);
}

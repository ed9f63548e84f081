package org.jixiao.tracing;

import io.opentelemetry.api.common.AttributeKey;

/** What is said of a span, under the names of OpenTelemetry's semantic conventions; ours begin with {@code jixiao}. */
public final class Names {

    public static final AttributeKey<String> METHOD = AttributeKey.stringKey("http.request.method");
    public static final AttributeKey<Long> STATUS = AttributeKey.longKey("http.response.status_code");
    /** How often the same was sent before; 0 is not said. */
    public static final AttributeKey<Long> RESENT = AttributeKey.longKey("http.request.resend_count");
    /** The service that is asked. */
    public static final AttributeKey<String> PEER = AttributeKey.stringKey("peer.service");
    /** Why there was no answer: a kind of fault, no message. */
    public static final AttributeKey<String> FAULT = AttributeKey.stringKey("error.type");

    /** The template, never the path. */
    static final AttributeKey<String> ROUTE = AttributeKey.stringKey("http.route");

    static final AttributeKey<String> REQUEST = AttributeKey.stringKey("jixiao.request.id");

    static final AttributeKey<String> MESSAGING = AttributeKey.stringKey("messaging.system");
    static final AttributeKey<String> OPERATION = AttributeKey.stringKey("messaging.operation.type");
    static final AttributeKey<String> TOPIC = AttributeKey.stringKey("messaging.destination.name");
    static final AttributeKey<String> EVENT_TYPE = AttributeKey.stringKey("cloudevents.event_type");
    static final AttributeKey<String> EVENT_SUBJECT = AttributeKey.stringKey("cloudevents.event_subject");

    static final AttributeKey<String> SERVICE = AttributeKey.stringKey("service.name");
    static final AttributeKey<String> SERVICE_NAMESPACE = AttributeKey.stringKey("service.namespace");

    private Names() {}
}

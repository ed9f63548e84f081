package org.jixiao.tracing;

import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.exporter.otlp.http.trace.OtlpHttpSpanExporter;
import io.opentelemetry.sdk.resources.Resource;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.sdk.trace.export.BatchSpanProcessor;
import io.opentelemetry.sdk.trace.samplers.Sampler;
import java.net.URI;
import java.time.Duration;

/** The way to the collector: a second is gathered and sent at a time, by a thread of its own. What it cannot take is dropped. */
final class Exporter {

    private static final Duration GATHERED = Duration.ofSeconds(1);
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    /** Of OTLP over HTTP, below whatever address the collector has. */
    private static final String TRACES = "v1/traces";

    private Exporter() {}

    /** @param service under whose name the spans are shown @param ratio of the traces that begin here */
    static SdkTracerProvider to(URI collector, String service, double ratio) {
        if (ratio < 0 || ratio > 1) {
            throw new IllegalStateException(
                    "jixiao.tracing.ratio (OTEL_TRACES_SAMPLER_ARG) is a share from 0 to 1, not " + ratio);
        }
        OtlpHttpSpanExporter sending = OtlpHttpSpanExporter.builder()
                .setEndpoint(traces(collector))
                .setTimeout(PATIENCE)
                .build();
        return SdkTracerProvider.builder()
                .setResource(Resource.create(Attributes.of(Names.SERVICE, service, Names.SERVICE_NAMESPACE, "jixiao")))
                .setSampler(Sampler.parentBased(Sampler.traceIdRatioBased(ratio)))
                .addSpanProcessor(BatchSpanProcessor.builder(sending)
                        .setScheduleDelay(GATHERED)
                        .setExporterTimeout(PATIENCE)
                        .build())
                .build();
    }

    private static String traces(URI collector) {
        String address = collector.toString();
        return address.endsWith("/") ? address + TRACES : address + "/" + TRACES;
    }
}

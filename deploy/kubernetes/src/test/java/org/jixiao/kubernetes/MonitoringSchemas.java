package org.jixiao.kubernetes;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.fabric8.openshift.api.model.monitoring.v1.PodMonitor;
import io.fabric8.openshift.api.model.monitoring.v1.PrometheusRule;
import java.util.Map;

/** What the operator of Prometheus says of its objects: members that its model does not know, and wrong types, are refused. */
final class MonitoringSchemas {

    private static final Map<String, Class<?>> MODELS = Map.of(
            "monitoring.coreos.com/v1 PodMonitor", PodMonitor.class,
            "monitoring.coreos.com/v1 PrometheusRule", PrometheusRule.class);

    /** The models would keep what they do not know for later; here it is a fault. */
    private static final JsonMapper STRICT = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .annotationIntrospector(new JacksonAnnotationIntrospector() {
                @Override
                public Boolean hasAnySetter(Annotated annotated) {
                    return false;
                }
            })
            .build();

    private MonitoringSchemas() {}

    /**
     * Whether there is a model of this kind; then the object is as it says.
     *
     * @throws AssertionError if the cluster would refuse it, or drop a part of it
     */
    static boolean checks(Manifest manifest, String kind) {
        Class<?> model = MODELS.get(kind);
        if (model == null) {
            return false;
        }
        try {
            STRICT.treeToValue(manifest.json(), model);
            return true;
        } catch (JsonProcessingException e) {
            throw new AssertionError(manifest + ": " + e.getOriginalMessage(), e);
        }
    }
}

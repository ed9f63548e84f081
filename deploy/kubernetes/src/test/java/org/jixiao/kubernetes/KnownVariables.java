package org.jixiao.kubernetes;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Collections;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.producer.ProducerConfig;

/** Variables that are read by what the services are made of: by Quarkus when a service starts, and by Kafka's client. */
final class KnownVariables {

    private static final String MODEL = "META-INF/quarkus-config-doc/quarkus-config-model.json";
    private static final String KAFKA = "KAFKA_";

    private final Set<String> ofQuarkus;

    private KnownVariables(Set<String> ofQuarkus) {
        this.ofQuarkus = Set.copyOf(ofQuarkus);
    }

    /** As the jars on the classpath, which are those of the services, describe themselves. */
    static KnownVariables read() {
        Set<String> names = new HashSet<>();
        try {
            for (URL model :
                    Collections.list(KnownVariables.class.getClassLoader().getResources(MODEL))) {
                collect(new JsonMapper().readTree(model), names);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new KnownVariables(names);
    }

    boolean contains(String variable) {
        return ofQuarkus.contains(variable) || isOfKafka(variable);
    }

    /** Every member called ssl.keystore.location may be given to both of Kafka's clients as KAFKA_SSL_KEYSTORE_LOCATION. */
    private static boolean isOfKafka(String variable) {
        if (!variable.startsWith(KAFKA)) {
            return false;
        }
        String name =
                variable.substring(KAFKA.length()).toLowerCase(Locale.ROOT).replace('_', '.');
        return ConsumerConfig.configNames().contains(name)
                && ProducerConfig.configNames().contains(name);
    }

    /** Only what may still be said when the service starts; what is decided when it is built would be ignored. */
    private static void collect(JsonNode node, Set<String> names) {
        JsonNode variable = node.at("/path/environmentVariable");
        if (variable.isTextual() && node.path("phase").asText().equals("RUN_TIME")) {
            names.add(variable.asText());
        }
        node.forEach(member -> collect(member, names));
    }
}

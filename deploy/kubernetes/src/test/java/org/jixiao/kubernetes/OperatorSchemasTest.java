package org.jixiao.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.util.List;
import org.jixiao.test.Needs;
import org.junit.jupiter.api.Test;

/** What we send to Kafka's operator and to PostgreSQL's is what they understand. */
@Needs({"kubectl", "node", "npm"})
class OperatorSchemasTest {

    @Test
    void objectsOfEveryOverlayAreUnderstood() throws IOException, InterruptedException {
        List<Manifest> theirs = Overlay.all()
                .flatMap(overlay -> overlay.manifests().stream())
                .filter(OperatorSchemas::concern)
                .toList();

        assertThat(theirs)
                .extracting(Manifest::kind)
                .contains(
                        "Kafka", "KafkaNodePool", "KafkaTopic", "KafkaUser", "Cluster", "Database", "ScheduledBackup");
        OperatorSchemas.check(theirs);
    }

    @Test
    void whatTheyRefuseIsNoticed() throws IOException {
        Manifest unknown = manifest("""
                {apiVersion: kafka.strimzi.io/v1, kind: KafkaTopic, metadata: {name: unknown}, spec: {partitionz: 1}}""");
        Manifest mistyped = manifest("""
                {apiVersion: kafka.strimzi.io/v1, kind: KafkaTopic, metadata: {name: mistyped}, spec: {partitions: one}}""");
        Manifest noneOfAChoice = manifest("""
                {apiVersion: kafka.strimzi.io/v1, kind: KafkaUser, metadata: {name: choice},
                 spec: {authentication: {type: password}}}""");
        Manifest incomplete = manifest("""
                {apiVersion: postgresql.cnpg.io/v1, kind: Database, metadata: {name: incomplete}, spec: {name: budget}}""");

        assertThatThrownBy(() -> OperatorSchemas.check(List.of(unknown, mistyped, noneOfAChoice, incomplete)))
                .isInstanceOf(AssertionError.class)
                .hasMessageContainingAll(
                        "partitionz", "KafkaTopic-mistyped", "KafkaUser-choice", "Database-incomplete");
    }

    @Test
    void aNumberOutOfBoundsIsNoticed() throws IOException {
        Manifest none = manifest("""
                {apiVersion: kafka.strimzi.io/v1, kind: KafkaTopic, metadata: {name: none}, spec: {partitions: 0}}""");

        assertThatThrownBy(() -> OperatorSchemas.check(List.of(none)))
                .isInstanceOf(AssertionError.class)
                .hasMessageContainingAll("KafkaTopic-none", "partitions");
    }

    private static Manifest manifest(String yaml) throws IOException {
        return new Manifest(new YAMLMapper().readTree(yaml));
    }
}

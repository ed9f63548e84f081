package org.jixiao.local;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A service's packaged jar and the environment that tells it where the others are: the same variables as in production. */
final class ServiceProgram {

    private static final String LIMIT_TIMES = "JIXIAO_LIMIT_TIMES";

    private final Setup setup;
    private final Ports ports;
    private final Databases databases;
    private final Secrets secrets;

    ServiceProgram(Setup setup, Databases databases, Secrets secrets) {
        this.setup = setup;
        this.ports = setup.ports();
        this.databases = databases;
        this.secrets = secrets;
    }

    ChildProcess process(Service service, DataFolder data) {
        List<String> command = new ArrayList<>(List.of(Java.command()));
        command.addAll(setup.lasting() ? Java.IN_THE_LONG_RUN : Java.SOON);
        command.addAll(List.of(
                "-Xmx256m",
                "-Dfile.encoding=UTF-8",
                "-jar",
                setup.checkout().jarOf(service).toString()));
        return new ChildProcess(
                new ChildProcess.Program(
                        service.name(),
                        command,
                        environment(service),
                        Ports.http(healthPort(service)).resolve("/q/health/ready")),
                data);
    }

    private Map<String, String> environment(Service service) {
        Map<String, String> environment = new HashMap<>(Map.of(
                "QUARKUS_HTTP_HOST", "127.0.0.1",
                "QUARKUS_HTTP_PORT", String.valueOf(ports.of(service)),
                "KAFKA_BOOTSTRAP_SERVERS", "127.0.0.1:" + ports.kafka(),
                "JIXIAO_REALM_URL", KeycloakServer.realm(ports.keycloak()).toString(),
                "JIXIAO_ISSUER", KeycloakServer.realm(ports.base()).toString(),
                "JIXIAO_PROFILES", setup.checkout().profiles().toString(),
                "JIXIAO_ACCEPT_DEMO", "true",
                "JIXIAO_PUBLIC_URL", Ports.http(ports.base()).toString()));
        // What is under way is answered before the service ends; the launcher waits for twenty seconds.
        environment.put("QUARKUS_SHUTDOWN_TIMEOUT", "10S");
        service.ownDatabase()
                .ifPresentOrElse(
                        database -> environment.putAll(database(database)), () -> environment.putAll(gateway()));
        environment.put("JIXIAO_TRIAL", "true");
        setup.collector().ifPresent(collector -> environment.put("OTEL_EXPORTER_OTLP_ENDPOINT", collector.toString()));
        if (service.equals(Service.BUDGET)) {
            environment.putAll(directory());
        }
        return environment;
    }

    private Map<String, String> database(String name) {
        return Map.of(
                "QUARKUS_DATASOURCE_JDBC_URL", databases.url(name),
                "QUARKUS_DATASOURCE_USERNAME", name,
                "QUARKUS_DATASOURCE_PASSWORD", databases.passwordOf(name));
    }

    /** The way to people's accounts, which this service alone has. */
    private Map<String, String> directory() {
        return Map.of(
                "JIXIAO_DIRECTORY_URL",
                KeycloakServer.administration(ports.keycloak()).toString(),
                "JIXIAO_DIRECTORY_SECRET",
                secrets.of(DemoRealm.DIRECTORY));
    }

    private Map<String, String> gateway() {
        return Map.of(
                "QUARKUS_MANAGEMENT_HOST",
                "127.0.0.1",
                LIMIT_TIMES,
                timesAllowed(System.getenv()),
                "JIXIAO_CORS_ORIGINS",
                String.join(",", setup.frontEnds()),
                "QUARKUS_MANAGEMENT_PORT",
                String.valueOf(ports.gatewayManagement()),
                "JIXIAO_BUDGET_URL",
                Ports.http(ports.of(Service.BUDGET)).toString(),
                "JIXIAO_INDICATOR_URL",
                Ports.http(ports.of(Service.INDICATOR)).toString(),
                "JIXIAO_DISCLOSURE_URL",
                Ports.http(ports.of(Service.DISCLOSURE)).toString(),
                "JIXIAO_KEYCLOAK_URL",
                Ports.http(ports.keycloak()).toString());
    }

    /** Here everybody has one address, and a few accounts do the work of a county; who wants to see a refusal says less. */
    static String timesAllowed(Map<String, String> surroundings) {
        return surroundings.getOrDefault(LIMIT_TIMES, "1000");
    }

    private int healthPort(Service service) {
        return service.equals(Service.GATEWAY) ? ports.gatewayManagement() : ports.of(service);
    }
}

package org.jixiao.test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class BackendTest {

    private static final Backend BACKEND = new Backend();
    private static Map<String, String> settings = Map.of();

    @BeforeAll
    static void start() {
        BACKEND.init(Map.of("database", "budget"));
        settings = BACKEND.start();
    }

    @AfterAll
    static void stop() {
        BACKEND.stop();
    }

    @Test
    void theApplicationReachesItsOwnDatabase() throws SQLException {
        try (Connection connection = asTheApplication()) {
            assertThat(connection.getCatalog()).isEqualTo("budget");
            assertThat(connection.getMetaData().getUserName()).isEqualTo("budget");
        }
    }

    @Test
    void aCutLinkLosesTheDatabaseAndARestoredOneBringsItBack() throws SQLException {
        try (Connection connection = asTheApplication()) {
            Backend.databaseLink().cut();

            assertThat(connection.isValid(1)).isFalse();
            assertThatThrownBy(() -> asTheApplication().close()).isInstanceOf(SQLException.class);
            Backend.database("budget").dataSource().getConnection().close();
        }

        Backend.databaseLink().restore();
        asTheApplication().close();
    }

    @Test
    void freshDatabasesAreEmptyAndApart() {
        assertThat(Backend.freshDatabase().url())
                .isNotEqualTo(Backend.freshDatabase().url());
    }

    @Test
    void aBrokerThatWasAwayKeepsItsTopics() throws Exception {
        Backend.kafka().createTopic("away-events", 1);

        Backend.kafka().stop();
        assertThatThrownBy(this::topics).isInstanceOf(ExecutionException.class);

        Backend.kafka().start();
        assertThat(topics()).contains("budget-events", "budget-service-dead-letters", "away-events");
    }

    private static Connection asTheApplication() throws SQLException {
        Properties account = new Properties();
        account.setProperty("user", settings.getOrDefault("quarkus.datasource.username", ""));
        account.setProperty("password", settings.getOrDefault("quarkus.datasource.password", ""));
        return DriverManager.getConnection(settings.getOrDefault("quarkus.datasource.jdbc.url", ""), account);
    }

    private Set<String> topics() throws Exception {
        try (Admin admin = Admin.create(Map.of(
                "bootstrap.servers", settings.getOrDefault("kafka.bootstrap.servers", ""),
                "default.api.timeout.ms", "1500",
                "request.timeout.ms", "1000"))) {
            return admin.listTopics().names().get(20, TimeUnit.SECONDS);
        }
    }
}

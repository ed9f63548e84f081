package org.jixiao.e2e;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.jixiao.local.Platform;
import org.jixiao.local.Service;

/** Backups of single databases. The service stands still while its own is copied or brought back; the others and Kafka go on. */
final class Archive {

    private final Platform platform;

    Archive(Platform platform) {
        this.platform = platform;
    }

    /** Keeps the moment. */
    void backUp(Service service) {
        String name = service.ownDatabase().orElseThrow();
        whileItStands(
                service, "drop database if exists kept_" + name, "create database kept_" + name + " template " + name);
    }

    /** Brings the moment back: what was done since is gone from this database, and only from it. */
    void restore(Service service) {
        String name = service.ownDatabase().orElseThrow();
        whileItStands(
                service,
                "drop database " + name,
                "create database " + name + " template kept_" + name + " owner " + name,
                "revoke all on database " + name + " from public");
    }

    /** The names are the platform's own, never input. */
    private void whileItStands(Service service, String... statements) {
        platform.stop(service);
        try (Connection server = platform.databaseServer().getConnection();
                Statement statement = server.createStatement()) {
            for (String each : statements) {
                statement.execute(each);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        platform.restart(service);
    }
}

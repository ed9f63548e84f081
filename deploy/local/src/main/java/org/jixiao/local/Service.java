package org.jixiao.local;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One of the suite's own processes.
 *
 * @param name its module and its artifact
 * @param database its database and that database's user; null for one that keeps nothing
 */
public record Service(String name, @Nullable String database) {

    public static final Service BUDGET = new Service("budget-service", "budget");
    public static final Service INDICATOR = new Service("indicator-service", "indicator");
    public static final Service DISCLOSURE = new Service("disclosure-service", "disclosure");
    public static final Service GATEWAY = new Service("gateway", null);

    public static final List<Service> ALL = List.of(BUDGET, INDICATOR, DISCLOSURE, GATEWAY);

    /** The database that it alone opens, and that database's user; empty for one that keeps nothing. */
    public Optional<String> ownDatabase() {
        return Optional.ofNullable(database);
    }
}

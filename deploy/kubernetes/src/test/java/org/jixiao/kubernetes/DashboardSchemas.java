package org.jixiao.kubernetes;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import org.jixiao.test.Npm;

/**
 * What Grafana says of a dashboard. Its types are an npm package: the compiler of TypeScript refuses members that Grafana would not read, wrong
 * types and values that are none of a choice.
 */
final class DashboardSchemas {

    private static final Path TOOLS = Path.of("src", "test", "resources", "dashboards");

    private DashboardSchemas() {}

    /** All at once, for the compiler takes its time to start. @throws AssertionError if Grafana would refuse one, or pass over a part of it */
    static void check(Collection<JsonNode> dashboards) throws IOException, InterruptedException {
        Npm npm = Npm.copyOf(TOOLS);
        Path objects = npm.emptied("objects");
        for (JsonNode dashboard : dashboards) {
            Files.writeString(
                    objects.resolve(dashboard.path("uid").asText() + ".ts"),
                    "import type { Dashboard } from \"../dashboard.js\";\nexport const dashboard: Dashboard = "
                            + dashboard.toPrettyString() + ";\n");
        }
        try {
            npm.program("tsc", "--project", "tsconfig.json");
        } catch (IllegalStateException refused) {
            throw new AssertionError(refused.getMessage(), refused);
        }
    }
}

package org.jixiao.disclosure;

import com.microsoft.playwright.Page;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;
import org.jixiao.test.Backend;
import org.jixiao.test.Needs;
import org.jixiao.test.browser.Inspection;
import org.jixiao.test.browser.Screen;
import org.junit.jupiter.api.Test;

/** Every kind of page in a browser: its pictures lie under target/pages, phone and desktop, light and dark. */
@QuarkusTest
@Needs("chromium")
@WithTestResource(value = Backend.class, initArgs = @ResourceArg(name = "database", value = "disclosure"))
class SitePagesTest {

    private static final Path PICTURES = Path.of("target", "pages");

    @Inject
    Stage stage;

    @Test
    void everyKindOfPageIsFitToBeShown() {
        SoftAssertions all = new SoftAssertions();
        Page page = stage.set().reader(Screen.NARROW);
        Inspection inspection = new Inspection(page, PICTURES);

        kinds(stage.set()).forEach((kind, address) -> {
            all.assertThat(inspection.open(address)).as(kind).isEmpty();
            all.assertThat(inspection.look(kind)).as(kind).isEmpty();
        });
        all.assertThat(inspection.open("/nowhere", 404)).as("missing").isEmpty();
        all.assertThat(inspection.look("missing")).as("missing").isEmpty();
        all.assertThat(inspection.open("/departments/" + stage.set().gone().budget(), 410))
                .as("withdrawn")
                .isEmpty();
        all.assertThat(inspection.look("withdrawn")).as("withdrawn").isEmpty();

        page.context().close();
        all.assertAll();
    }

    private static Map<String, String> kinds(Stage.Scene scene) {
        String department = scene.department();
        String years =
                "/compare?a=" + scene.before().budget() + "&b=" + scene.now().budget();
        String form = "/reports/new?disclosure=" + scene.now().budget() + "&version=2";
        Map<String, String> kinds = new LinkedHashMap<>();
        kinds.put("home", "/");
        kinds.put("home-en", "/?lang=en");
        kinds.put("search", "/search?q=文化");
        kinds.put("search-targets", "/search?q=文化站&in=targets");
        kinds.put("search-nothing", "/search?q=无此名称");
        kinds.put("department", department);
        kinds.put("department-en", department + "?lang=en");
        kinds.put("department-old", department + "/versions/1");
        kinds.put("project", scene.project());
        kinds.put("history", department + "/history");
        kinds.put("lineage", department + "/versions/1/lineage");
        kinds.put(
                "lineage-project",
                department + "/versions/1/projects/" + scene.now().id("repair") + "/lineage");
        kinds.put("lineage-en", department + "/lineage?lang=en");
        kinds.put("diff", department + "/versions/1/diff/2");
        kinds.put("compare", years);
        kinds.put("compare-choice", "/compare");
        kinds.put("timeliness", "/timeliness");
        kinds.put("report", form);
        kinds.put("report-en", form + "&project=" + scene.now().id("repair") + "&lang=en");
        kinds.put("report-choice", "/reports/new");
        kinds.put("reported", scene.slip());
        kinds.put("answers", "/reports/about/" + scene.now().budget());
        kinds.put("data", "/data");
        kinds.put("data-en", "/data?lang=en");
        return kinds;
    }
}

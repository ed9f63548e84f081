package org.jixiao.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;
import org.jixiao.budget.contract.Money;
import org.jixiao.indicator.contract.Indicator;
import org.jixiao.test.Backend;
import org.jixiao.test.Needs;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** The site in a browser: as a citizen walks it, with a keyboard alone, and looked at page by page. */
@QuarkusTest
@Needs("chromium")
@WithTestResource(value = Backend.class, initArgs = @ResourceArg(name = "database", value = "disclosure"))
class SitePagesTest {

    private static final Path SEEN = Path.of("target", "pages");

    private static @Nullable Stage stage;

    @Inject
    Desk desk;

    /** What is published for all the tests, and the browser they share. @param gone what was withdrawn */
    private record Stage(Chromium chromium, SampleBudget before, SampleBudget now, SampleBudget gone) {}

    private Stage stage() {
        Stage set = stage == null ? set() : stage;
        stage = set;
        return set;
    }

    private Stage set() {
        SampleBudget before = SampleBudget.of("browser").named("图书馆夜间开放").inYear(2025);
        desk.published(before, before.told());
        SampleBudget now = before.inYear(2026);
        desk.published(now, Filed.told(now));
        SampleBudget revised = now.adjusted(LocalDate.of(2026, 8, 1)).named("图书馆夜间和周末开放");
        desk.publishedAgain(
                revised, Revised.told(revised, Money.ofTenThousands(new BigDecimal("360")), SitePagesTest::renamed));
        SampleBudget gone = SampleBudget.of("browser-gone");
        desk.published(gone, gone.told());
        desk.officer(gone)
                .body(Map.of("reason", "金额有误"))
                .post(desk.path(gone, "withdrawal"))
                .then()
                .statusCode(200);
        return new Stage(Chromium.started(), before, now, gone);
    }

    @AfterAll
    static void close() {
        if (stage != null) {
            stage.chromium().close();
            stage = null;
        }
    }

    @Test
    void aCitizenFindsAProjectAndSeesWhatBecameOfIt() {
        Page page = stage().chromium().reader(Chromium.PHONE);
        page.navigate("/");
        page.locator("#q").fill("夜间和周末");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("查找"))
                .click();
        assertThat(page.locator("mark").first().textContent()).isEqualTo("夜间和周末");

        page.locator(".results a").first().click();
        assertThat(page.locator("h1").textContent()).isEqualTo("图书馆夜间和周末开放");
        page.locator(".crumbs a").last().click();
        assertThat(page.locator("h1").textContent()).contains("示例区文化和旅游局");

        link(page, "历次版本").click();
        link(page, "与第 1 版相比改了什么").click();
        assertThat(page.locator("ins").allTextContents()).contains("和周末", "与阅览室");
        assertThat(page.locator("main").textContent()).contains("+16.817");

        page.locator(".crumbs a").nth(1).click();
        link(page, "与上一年度比较").click();
        assertThat(page.locator(".answers").textContent()).contains("示例区文化和旅游局 2025", "示例区文化和旅游局 2026");
        page.context().close();
    }

    @Test
    void aKeyboardReachesEverything() {
        Page page = stage().chromium().reader(Chromium.DESK);
        for (String address : List.of("/", "/departments/" + stage().now().budget(), "/compare")) {
            page.navigate(address);
            page.keyboard().press("Tab");
            assertThat(focused(page)).as("first on " + address).isEqualTo("跳到正文");
            page.keyboard().press("Enter");
            assertThat(page.evaluate("document.activeElement.id")).isEqualTo("main");
            assertThat(unreached(page)).as("not reached on " + address).isEmpty();
        }
        page.context().close();
    }

    @Test
    void theThemeThatWasChosenIsRemembered() {
        Page page = stage().chromium().reader(Chromium.DESK);
        page.navigate("/");
        Locator button = page.locator("#theme");
        assertThat(button.textContent()).isEqualTo("换为深色");
        button.click();
        page.navigate("/compare");
        assertThat(page.evaluate("document.documentElement.dataset.theme")).isEqualTo("dark");
        page.context().close();
    }

    @Test
    void everyKindOfPageIsFitToBeShown() {
        SoftAssertions all = new SoftAssertions();
        for (int width : new int[] {Chromium.PHONE, Chromium.DESK}) {
            Page page = stage().chromium().reader(width);
            kinds().forEach((kind, address) -> {
                page.setViewportSize(width, width == Chromium.DESK ? 900 : 844);
                page.navigate(address);
                for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
                    String name = kind + "-" + (width == Chromium.DESK ? "desk" : "phone") + "-"
                            + scheme.name().toLowerCase(Locale.ROOT);
                    page.screenshot(new Page.ScreenshotOptions()
                            .setPath(SEEN.resolve(name + ".png"))
                            .setFullPage(true));
                    all.assertThat(stage().chromium().violations(page, scheme == ColorScheme.DARK))
                            .as(name)
                            .isEmpty();
                }
                page.setViewportSize(Chromium.NARROWEST, 640);
                all.assertThat(page.evaluate("document.documentElement.scrollWidth"))
                        .as(kind + " at " + Chromium.NARROWEST)
                        .isEqualTo(Chromium.NARROWEST);
            });
            page.context().close();
        }
        all.assertAll();
    }

    @Test
    void aPrintedPageIsAnA4SheetWithItsHead() {
        Page page = stage().chromium().reader(Chromium.DESK);
        page.navigate("/departments/" + stage().now().budget());
        byte[] sheet = page.pdf(
                new Page.PdfOptions().setPath(SEEN.resolve("department.pdf")).setPreferCSSPageSize(true));

        assertThat(sheet).startsWith("%PDF".getBytes(StandardCharsets.US_ASCII));
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(page.evaluate("getComputedStyle(document.documentElement).getPropertyValue('--running')"))
                .asString()
                .contains("示例区文化和旅游局", "2026 年");
        assertThat(page.locator("header.site").isVisible()).isFalse();
        page.context().close();
    }

    private Map<String, String> kinds() {
        SampleBudget now = stage().now();
        String department = "/departments/" + stage().now().budget();
        Map<String, String> kinds = new LinkedHashMap<>();
        kinds.put("home", "/");
        kinds.put("home-en", "/?lang=en");
        kinds.put("search", "/search?q=文化");
        kinds.put("search-targets", "/search?q=文化站&in=targets");
        kinds.put("search-nothing", "/search?q=无此名称");
        kinds.put("department", department);
        kinds.put("department-en", department + "?lang=en");
        kinds.put("department-old", department + "/versions/1");
        kinds.put("project", department + "/projects/" + now.id("repair"));
        kinds.put("history", department + "/history");
        kinds.put("lineage", department + "/versions/1/lineage");
        kinds.put("lineage-project", department + "/versions/1/projects/" + now.id("repair") + "/lineage");
        kinds.put("lineage-en", department + "/lineage?lang=en");
        kinds.put("diff", department + "/versions/1/diff/2");
        kinds.put(
                "compare",
                "/compare?a=" + stage().before().budget() + "&b="
                        + stage().now().budget());
        kinds.put("compare-choice", "/compare");
        kinds.put("data", "/data");
        kinds.put("missing", "/nowhere");
        kinds.put("withdrawn", "/departments/" + stage().gone().budget());
        return kinds;
    }

    private static List<Indicator> renamed(List<Indicator> indicators) {
        List<Indicator> renamed = new ArrayList<>(indicators.subList(0, indicators.size() - 1));
        renamed.set(0, Revised.named(indicators.get(0), 1, "修缮文化站与阅览室数量"));
        return renamed;
    }

    private static Locator link(Page page, String name) {
        return page.getByRole(
                        AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true))
                .first();
    }

    private static Object focused(Page page) {
        return page.evaluate("document.activeElement.textContent.trim()");
    }

    /** What can be used with a mouse but was not come to by the Tab key, or without a visible sign that it was. */
    private static List<?> unreached(Page page) {
        page.evaluate("""
                () => {
                  window.usable = [...document.querySelectorAll('a[href], button, input, select, summary')]
                      .filter((each) => each.type !== 'hidden' && each.checkVisibility());
                  document.activeElement.blur();
                }""");
        int usable = ((Number) page.evaluate("usable.length")).intValue();
        // From where the focus was it goes round, past the window itself.
        for (int i = 0; i < usable + 2; i++) {
            page.keyboard().press("Tab");
            page.evaluate("""
                    () => {
                      const style = getComputedStyle(document.activeElement);
                      if (style.outlineStyle !== 'none') document.activeElement.dataset.reached = 'true';
                    }""");
        }
        return (List<?>) page.evaluate(
                "usable.filter((each) => each.dataset.reached !== 'true').map((each) => each.outerHTML.slice(0, 120))");
    }
}

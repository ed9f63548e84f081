package org.jixiao.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Media;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.jixiao.test.Backend;
import org.jixiao.test.Needs;
import org.jixiao.test.browser.Screen;
import org.junit.jupiter.api.Test;

/** The site in a browser: as a citizen walks it, without a script, with a keyboard alone, and on paper. */
@QuarkusTest
@Needs("chromium")
@WithTestResource(value = Backend.class, initArgs = @ResourceArg(name = "database", value = "disclosure"))
class SiteWalkTest {

    @Inject
    Stage stage;

    @Inject
    Desk desk;

    @Test
    void aCitizenFindsAProjectAndSeesWhatBecameOfIt() {
        Page page = stage.set().reader(Screen.PHONE);
        page.navigate("/");
        page.locator("#q").fill("夜间和周末");
        button(page, "查找").click();
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
    void anErrorIsReportedWithoutAScriptAndItsAnswerIsReadWhereItBelongs() {
        SampleBudget sample = SampleBudget.of("browser-report");
        desk.published(sample, sample.told());
        Page page = stage.set().readerWithoutScripts();
        page.navigate("/departments/" + sample.budget() + "/projects/" + sample.id("repair"));
        page.locator(".trust").getByText("报告错误").click();
        assertThat(page.locator(".kicker").textContent()).contains("乡村文化站修缮", "第 1 版");

        page.locator("#words").fill("太短");
        button(page, "提交报告").click();
        assertThat(page.locator("#words:invalid").count()).isEqualTo(1);
        page.locator("#words").fill("修缮的文化站应为十一个，见镇政府的公告。");
        button(page, "提交报告").click();
        assertThat(page.locator("h1").textContent()).isEqualTo("已收到，等待部门答复");

        desk.answered(sample, "数量以本页为准。");
        page.reload();
        assertThat(page.locator("h1").textContent()).isEqualTo("部门已答复");
        assertThat(page.locator("main").textContent()).contains("数量以本页为准。", "应为十一个");

        page.navigate("/departments/" + sample.budget());
        link(page, "已公开的答复").click();
        assertThat(page.locator(".replies").textContent()).contains("数量以本页为准。").doesNotContain("应为十一个");
        page.locator(".crumbs a").last().click();
        link(page, "历次版本").click();
        assertThat(page.locator(".replies").textContent()).contains("数量以本页为准。");
        page.context().close();
    }

    @Test
    void whoeverReadsEnglishKeepsItThroughTheForm() {
        Page page = stage.set().readerWithoutScripts();
        page.navigate(stage.set().project() + "?lang=en");
        page.locator(".trust").getByText("Report an error").click();
        link(page, "中文").click();
        link(page, "English").click();
        assertThat(page.locator(".kicker").textContent()).contains("图书馆夜间和周末开放", "Version 2");

        page.locator("#words").fill("The library closes at nine, not at ten.");
        button(page, "Send the report").click();

        assertThat(page.locator("h1").textContent()).isEqualTo("Received; waiting for an answer");
        page.context().close();
    }

    @Test
    void aKeyboardReachesEverything() {
        Stage.Scene scene = stage.set();
        Page page = scene.reader(Screen.DESK);
        for (String address : List.of(
                "/",
                scene.department(),
                "/compare",
                "/timeliness",
                "/reports/new?disclosure=" + scene.now().budget() + "&version=2")) {
            page.navigate(address);
            page.keyboard().press("Tab");
            assertThat(page.evaluate("document.activeElement.textContent.trim()"))
                    .as("first on " + address)
                    .isEqualTo("跳到正文");
            page.keyboard().press("Enter");
            assertThat(page.evaluate("document.activeElement.id")).isEqualTo("main");
            assertThat(unreached(page)).as("not reached on " + address).isEmpty();
        }
        page.context().close();
    }

    @Test
    void theThemeThatWasChosenIsRemembered() {
        Page page = stage.set().reader(Screen.DESK);
        page.navigate("/");
        Locator theme = page.locator("#theme");
        assertThat(theme.textContent()).isEqualTo("换为深色");
        theme.click();
        page.navigate("/compare");
        assertThat(page.evaluate("document.documentElement.dataset.theme")).isEqualTo("dark");
        page.context().close();
    }

    @Test
    void aPrintedPageIsAnA4SheetWithItsHead() {
        Page page = stage.set().reader(Screen.DESK);
        page.navigate(stage.set().department());
        byte[] sheet = page.pdf(new Page.PdfOptions()
                .setPath(Path.of("target", "pages", "department.pdf"))
                .setPreferCSSPageSize(true));

        assertThat(sheet).startsWith("%PDF".getBytes(StandardCharsets.US_ASCII));
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(page.evaluate("getComputedStyle(document.documentElement).getPropertyValue('--running')"))
                .asString()
                .contains("示例区文化和旅游局", "2026 年");
        assertThat(page.locator("header.site").isVisible()).isFalse();
        // A4 less its margins, 178 mm, is narrower than the width from which a phone gets blocks for rows
        page.setViewportSize(673, 950);
        assertThat(page.evaluate("getComputedStyle(document.querySelector('table.projects')).display"))
                .isEqualTo("table");
        assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(673);
        assertThat(page.locator(".trust .paper").textContent()).contains("http://127.0.0.1:8080");
        page.context().close();
    }

    private static Locator link(Page page, String name) {
        return page.getByRole(
                        AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true))
                .first();
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }

    /** What can be used with a mouse but was not come to by the Tab key, or without a visible sign that it was. */
    private static List<?> unreached(Page page) {
        page.evaluate("""
            () => {
              window.usable = [...document.querySelectorAll('a[href], button, input, select, textarea, summary')]
                  .filter((each) => each.type !== 'hidden' && each.tabIndex >= 0 && each.checkVisibility());
              document.addEventListener('focusin', ({ target }) => {
                if (getComputedStyle(target).outlineStyle !== 'none') target.dataset.reached = 'true';
              });
              document.activeElement.blur();
            }\
            """);
        int usable = ((Number) page.evaluate("usable.length")).intValue();
        // From where the focus was it goes round, past the window itself.
        for (int i = 0; i < usable + 2; i++) {
            page.keyboard().press("Tab");
        }
        return (List<?>) page.evaluate(
                "usable.filter((each) => each.dataset.reached !== 'true').map((each) => each.outerHTML.slice(0, 120))");
    }
}

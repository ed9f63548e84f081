package org.jixiao.disclosure;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import io.restassured.RestAssured;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The machine's own Chromium, without a window: one for a whole class of tests. */
final class Chromium implements AutoCloseable {

    static final int PHONE = 390;
    static final int NARROWEST = 360;
    static final int DESK = 1280;

    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private final Playwright playwright;
    private final Browser browser;
    private final String axe;

    private Chromium(Playwright playwright, Browser browser, String axe) {
        this.playwright = playwright;
        this.browser = browser;
        this.axe = axe;
    }

    static Chromium started() {
        Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        Browser browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(program())
                        .setArgs(FLAGS));
        return new Chromium(playwright, browser, axeCore());
    }

    /** A new reader at the site, by the width of the screen. */
    Page reader(int width) {
        BrowserContext context = browser.newContext(new Browser.NewContextOptions()
                .setBaseURL("http://127.0.0.1:" + RestAssured.port)
                .setLocale("zh-CN")
                .setViewportSize(width, width == DESK ? 900 : 844));
        return context.newPage();
    }

    /**
     * What axe-core finds wrong with the page as it stands, a line each.
     *
     * @param coloursOnly where the rest of the page was looked at in another theme
     */
    List<?> violations(Page page, boolean coloursOnly) {
        page.evaluate(axe);
        return (List<?>) page.evaluate("""
                async (coloursOnly) => {
                  const asked = { resultTypes: ['violations'], ...(coloursOnly ? { runOnly: ['color-contrast'] } : {}) };
                  return (await axe.run(document, asked)).violations.flatMap((rule) => rule.nodes.map((node) =>
                      rule.id + ' ' + node.target.join(' ') + ': ' + node.failureSummary));
                }""", coloursOnly);
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }

    private static Path program() {
        return Arrays.stream(System.getenv("PATH").split(Pattern.quote(System.getProperty("path.separator")), -1))
                .map(folder -> Path.of(folder, "chromium"))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow();
    }

    private static String axeCore() {
        try (InputStream script = Chromium.class.getResourceAsStream("/axe.min.js")) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8) + "; undefined";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

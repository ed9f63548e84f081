package org.jixiao.test.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The machine's own Chromium, without a window. Starting one takes a second: tests share it. */
public final class Chromium implements AutoCloseable {

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

    private Chromium(Playwright playwright, Browser browser) {
        this.playwright = playwright;
        this.browser = browser;
    }

    public static Chromium started() {
        Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        Browser browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(program())
                        .setArgs(FLAGS));
        return new Chromium(playwright, browser);
    }

    /** Somebody who comes to a site for the first time. @param site its address, without a path */
    public Page reader(String site, Screen screen) {
        return browser.newContext(asked(site, screen)).newPage();
    }

    /** The same with a browser that runs no script. */
    public Page readerWithoutScripts(String site, Screen screen) {
        return browser.newContext(asked(site, screen).setJavaScriptEnabled(false))
                .newPage();
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }

    private static Browser.NewContextOptions asked(String site, Screen screen) {
        return new Browser.NewContextOptions()
                .setBaseURL(site)
                .setLocale("zh-CN")
                .setViewportSize(screen.size());
    }

    private static Path program() {
        return Arrays.stream(System.getenv("PATH").split(Pattern.quote(System.getProperty("path.separator")), -1))
                .map(folder -> Path.of(folder, "chromium"))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow();
    }
}

package org.jixiao.test.browser;

import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ScreenshotType;
import com.microsoft.playwright.options.ViewportSize;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Looks at the pages of a site one after the other, each loaded once, and says what is wrong with them. */
public final class Inspection {

    private static final String LINKS =
            "[...document.querySelectorAll('a[href^=\"/\"]')].map((a) => a.getAttribute('href').split('#')[0])";

    private static final int OK = 200;
    private static final int GOOD_ENOUGH = 70;

    private final Page page;
    private final Path pictures;
    private final List<String> said = new ArrayList<>();
    private List<String> links = List.of();

    /** @param pictures the folder for them */
    public Inspection(Page page, Path pictures) {
        this.page = page;
        this.pictures = pictures;
        page.onConsoleMessage(this::hear);
        page.onPageError(said::add);
    }

    /** Whether a page comes, without an error, and fits the narrowest phone. */
    public List<String> open(String address) {
        List<String> faults = open(address, OK);
        faults.addAll(said);
        return faults;
    }

    /** A page that is told with another status, which a browser takes for an error. */
    public List<String> open(String address, int status) {
        show(Screen.NARROW, ColorScheme.LIGHT);
        said.clear();
        links = List.of();
        Response answer;
        try {
            answer = page.navigate(address);
        } catch (PlaywrightException e) {
            return new ArrayList<>(List.of("does not come: " + e.getMessage()));
        }
        List<String> faults = new ArrayList<>();
        if (answer.status() != status) {
            faults.add("status " + answer.status());
        }
        links = read(LINKS);
        int width = ((Number) page.evaluate("document.documentElement.scrollWidth")).intValue();
        if (width > Screen.NARROW.width()) {
            faults.add("scrolls sideways, " + width + " wide on " + Screen.NARROW.width());
        }
        return faults;
    }

    /** Takes the open page's pictures, phone and desktop, light and dark, and asks axe about both kinds of colours. */
    public List<String> look(String name) {
        List<String> faults = new ArrayList<>();
        picture(name, Screen.PHONE, ColorScheme.LIGHT);
        picture(name, Screen.PHONE, ColorScheme.DARK);
        Axe.violationsOfContrast(page).forEach(each -> faults.add("dark: " + each));
        picture(name, Screen.DESK, ColorScheme.DARK);
        picture(name, Screen.DESK, ColorScheme.LIGHT);
        Axe.violations(page).forEach(each -> faults.add("light: " + each));
        return faults;
    }

    /** What axe finds wrong with the open page as it is shown now. */
    public List<String> violations() {
        return Axe.violations(page);
    }

    /** Where the page opened last leads to on its own site, as its addresses are written, without what stands behind a #. */
    public List<String> links() {
        return links;
    }

    private List<String> read(String script) {
        return ((List<?>) page.evaluate(script)).stream().map(String::valueOf).toList();
    }

    private void picture(String name, Screen screen, ColorScheme scheme) {
        show(screen, scheme);
        String file = name + "-" + screen.word() + "-" + scheme.name().toLowerCase(Locale.ROOT) + ".jpeg";
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(pictures.resolve(file))
                .setType(ScreenshotType.JPEG)
                .setQuality(GOOD_ENOUGH)
                .setFullPage(true));
    }

    private void show(Screen screen, ColorScheme scheme) {
        ViewportSize size = screen.size();
        page.setViewportSize(size.width, size.height);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
    }

    private void hear(ConsoleMessage message) {
        if (message.type().equals("error")) {
            said.add(message.text());
        }
    }
}

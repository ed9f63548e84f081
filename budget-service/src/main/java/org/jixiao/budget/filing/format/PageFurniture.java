package org.jixiao.budget.filing.format;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** What a web site puts around all of its pages: ways to other pages, a search, whom the site belongs to. It is short and holds no table. */
final class PageFurniture {

    private static final Set<String> NAMES = Set.of("nav", "footer", "aside", "header", "button", "select", "textarea");
    private static final Pattern CALLED = Pattern.compile(
            "(?:^|.*[\\s_-])(?:nav|navbar|menu|breadcrumbs?|crumbs?|position|location|share|foot|footer|header|sidebar|search|toolbar|copyright)(?:[\\s_-].*|$)");
    private static final int LONGEST = 600;

    private PageFurniture() {}

    static boolean is(Element element) {
        boolean furniture = NAMES.contains(element.normalName())
                || CALLED.matcher(element.className().toLowerCase(Locale.ROOT)).matches()
                || CALLED.matcher(element.id().toLowerCase(Locale.ROOT)).matches();
        return furniture
                && element.selectFirst("table, h1") == null
                && element.text().length() <= LONGEST;
    }
}

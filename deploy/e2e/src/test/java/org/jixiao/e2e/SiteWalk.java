package org.jixiao.e2e;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jixiao.test.browser.Chromium;
import org.jixiao.test.browser.Inspection;
import org.jixiao.test.browser.Screen;

/**
 * A citizen with a phone who follows every link from the home page, through all pages about some departments' years and one of
 * each kind beside them. Each kind is asked about with axe once; of a few, pictures are taken.
 */
final class SiteWalk {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final Pattern FILE = Pattern.compile("/(open-data|assets|api)/.*|.*\\.(csv|atom)(\\?.*)?");
    private static final Pattern ENGLISH = Pattern.compile("[?&]lang=en");

    private static final Map<String, String> PICTURED = Map.of(
            "/", "home",
            "/timeliness", "timeliness",
            "/departments/*", "department",
            "/departments/*/projects/*", "project",
            "/departments/*/history", "history");

    private final Inspection inspection;
    private final Set<String> budgets;
    private final Deque<String> ahead = new ArrayDeque<>(List.of("/"));
    private final Set<String> opened = new LinkedHashSet<>();
    private final Set<String> kinds = new HashSet<>();
    private final Set<String> looked = new HashSet<>();
    private final Map<String, List<String>> faults = new LinkedHashMap<>();

    private SiteWalk(Inspection inspection, Set<String> budgets) {
        this.inspection = inspection;
        this.budgets = budgets;
    }

    /** @param budgets ids of the departments' years */
    static SiteWalk over(String site, Set<String> budgets) {
        try (Chromium chromium = Chromium.started()) {
            Inspection inspection = new Inspection(chromium.reader(site, Screen.NARROW), Path.of("target", "pages"));
            SiteWalk walk = new SiteWalk(inspection, budgets);
            walk.go();
            return walk;
        }
    }

    /** Addresses of the pages, from the root. */
    Set<String> opened() {
        return opened;
    }

    /** What is wrong, by the address of the page; a page without a fault is not in it. */
    Map<String, List<String>> faults() {
        return faults;
    }

    private void go() {
        while (!ahead.isEmpty()) {
            String address = ahead.remove();
            if (takes(address) && opened.add(address)) {
                List<String> found = inspection.open(address);
                ahead.addAll(inspection.links());
                if (found.isEmpty()) {
                    found.addAll(look(address));
                }
                if (!found.isEmpty()) {
                    faults.put(address, found);
                }
            }
        }
    }

    private List<String> look(String address) {
        String kind = kind(ENGLISH.matcher(address).replaceFirst(""));
        if (!looked.add(kind)) {
            return List.of();
        }
        String picture = PICTURED.get(kind);
        return picture == null ? inspection.violations() : inspection.look(picture);
    }

    /** Every page about the departments' years in Chinese; of all else one of a kind. */
    private boolean takes(String address) {
        boolean about = budgets.stream().anyMatch(address::contains);
        if (FILE.matcher(address).matches() || !about && ID.matcher(address).find()) {
            return false;
        }
        boolean isOwn = about && !address.contains("?");
        return kinds.add(kind(address)) || isOwn;
    }

    /** What stands in an address for one of many left out: /departments/*, /compare?a&amp;b. */
    private static String kind(String address) {
        return ID.matcher(address).replaceAll("*").replaceAll("/\\d+", "/*").replaceAll("=[^&]*", "");
    }
}

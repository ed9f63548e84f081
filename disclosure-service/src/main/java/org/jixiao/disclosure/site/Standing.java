package org.jixiao.disclosure.site;

import java.util.List;
import org.jixiao.disclosure.publication.Edition;
import org.jixiao.disclosure.publication.Editions;

/** Where a version stands among those of its budget. @param newest the version that counts now */
public record Standing(int version, int newest) {

    public static Standing of(Edition edition, List<Editions.Entry> history) {
        return new Standing(edition.version(), newest(edition, history));
    }

    /** Another version has taken its place. */
    public boolean isOld() {
        return newest > version;
    }

    /** Address of the department's page, from the root: of an old version that of the version. */
    public static String href(Edition edition, List<Editions.Entry> history) {
        return of(edition, history).isOld() ? edition.page() + "/versions/" + edition.version() : edition.page();
    }

    private static int newest(Edition edition, List<Editions.Entry> history) {
        return history.stream()
                .filter(each -> !each.isWithdrawn())
                .mapToInt(Editions.Entry::version)
                .max()
                .orElse(edition.version());
    }
}

package org.jixiao.disclosure.opendata;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jixiao.budget.contract.Procurement;
import org.jixiao.disclosure.opendata.PurchaseRelease.Organization;
import org.jixiao.platform.problem.NotFound;
import org.jspecify.annotations.Nullable;

/**
 * The purchases of a department's year as planning releases of the Open Contracting Data Standard 1.1, in their package.
 *
 * @param uri address of this package, which stays
 */
record PurchasePlans(
        String uri,
        String version,
        Instant publishedDate,
        Publisher publisher,
        String license,
        String publicationPolicy,
        List<PurchaseRelease> releases) {

    private static final String STANDARD = "1.1";

    record Publisher(String name) {}

    /** @throws NotFound where nothing is bought: a package of the standard has one release at least */
    static PurchasePlans of(Shown shown) {
        if (shown.document().procurement().isEmpty()) {
            throw new NotFound();
        }
        Organization buyer = buyer(shown);
        Map<String, Integer> seen = new LinkedHashMap<>();
        List<PurchaseRelease> releases = new ArrayList<>();
        for (Procurement line : shown.document().procurement()) {
            String what = line.project() + "\n" + line.item() + "\n" + line.catalogueCode();
            int nth = seen.merge(what, 1, Integer::sum);
            releases.add(PurchaseRelease.of(shown, buyer, line, ocid(shown, what + "\n" + nth)));
        }
        return new PurchasePlans(
                shown.address() + "/ocds.json",
                STANDARD,
                shown.edition().publishedAt(),
                new Publisher(buyer.name()),
                shown.terms().licence().path(),
                site(shown.site()),
                releases);
    }

    /**
     * A purchase keeps its id through versions while its project, its item and its number in the catalogue stay; of several that
     * are the same in these, the first stays the first.
     */
    private static String ocid(Shown shown, String what) {
        byte[] name = (shown.document().id() + "\n" + what).getBytes(StandardCharsets.UTF_8);
        return shown.terms().ocidPrefix() + "-" + UUID.nameUUIDFromBytes(name);
    }

    private static Organization buyer(Shown shown) {
        String code = or(shown.document().department().code(), "");
        String division = or(shown.document().division().code(), "");
        return Organization.buyer(
                "CN-" + division + "-" + code, or(shown.document().department().name(), code));
    }

    private static String site(URI site) {
        return site.resolve("/data").toString();
    }

    private static String or(@Nullable String value, String otherwise) {
        return value == null ? otherwise : value;
    }
}

package org.jixiao.disclosure.opendata;

import jakarta.inject.Singleton;
import java.net.URI;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jixiao.budget.forms.Framework;
import org.jixiao.disclosure.assembly.PublicDisclosure;
import org.jixiao.disclosure.lineage.Lineages;
import org.jixiao.disclosure.opendata.table.Heads;
import org.jixiao.disclosure.opendata.table.Opened;
import org.jixiao.disclosure.publication.Edition;
import org.jixiao.platform.profile.RegionProfiles;

/** Brings together what the files of an edition are made from. */
@Singleton
class EditionFiles {

    /** No region: what all of them share. */
    private static final String ANYWHERE = "";

    private final RegionProfiles profiles;
    private final Lineages lineages;
    private final URI site;

    EditionFiles(RegionProfiles profiles, Lineages lineages, @ConfigProperty(name = "jixiao.site.url") URI site) {
        this.profiles = profiles;
        this.lineages = lineages;
        this.site = site;
    }

    URI site() {
        return site;
    }

    Shown shown(Edition edition, Heads heads) {
        PublicDisclosure document = edition.document();
        String division = document.division().code() == null
                ? ANYWHERE
                : document.division().code();
        String framework = profiles.section(division, "framework", String.class);
        return new Shown(
                new Opened(edition, document, lineages),
                heads,
                terms(division),
                Framework.of(framework).orElseThrow(() -> new IllegalArgumentException("no framework: " + framework)),
                site);
    }

    /** What holds everywhere unless a region says otherwise. */
    Terms terms() {
        return terms(ANYWHERE);
    }

    private Terms terms(String division) {
        return profiles.section(division, "openData", Terms.class);
    }
}

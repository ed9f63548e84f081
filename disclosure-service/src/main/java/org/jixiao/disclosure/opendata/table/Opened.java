package org.jixiao.disclosure.opendata.table;

import java.util.Optional;
import org.jixiao.disclosure.assembly.PublicDisclosure;
import org.jixiao.disclosure.lineage.Lineage;
import org.jixiao.disclosure.lineage.Lineages;
import org.jixiao.disclosure.publication.Edition;

/**
 * An edition, and what stands in it.
 *
 * @param lineages where its figures come from is looked up when it is asked for
 */
public record Opened(Edition edition, PublicDisclosure document, Lineages lineages) {

    public static Opened of(Edition edition, Lineages lineages) {
        return new Opened(edition, edition.document(), lineages);
    }

    /** As it was written with the edition, or a remark that it was not. */
    public byte[] lineageJson() {
        return lineages.json(edition.budget(), edition.version());
    }

    /** Empty where it was published before lineages were written. */
    public Optional<Lineage> lineage() {
        return lineages.of(edition.budget(), edition.version());
    }
}

package org.jixiao.disclosure.opendata;

import java.net.URI;
import org.jixiao.budget.forms.Framework;
import org.jixiao.disclosure.assembly.PublicDisclosure;
import org.jixiao.disclosure.opendata.table.Heads;
import org.jixiao.disclosure.opendata.table.Opened;
import org.jixiao.disclosure.publication.Edition;

/**
 * All that a file of an edition is made from; the same gives the same bytes.
 *
 * @param heads for whom the heads of its tables are written
 * @param framework the levels of indicators that the region's forms print
 * @param site where the public site stands
 */
record Shown(Opened opened, Heads heads, Terms terms, Framework framework, URI site) {

    Edition edition() {
        return opened.edition();
    }

    PublicDisclosure document() {
        return opened.document();
    }

    /** Chinese, as a file is called: 示例区文化和旅游局2026年部门预算. */
    String title() {
        String department = document().department().name();
        return (department == null ? "" : department) + document().fiscalYear() + "年部门预算与绩效目标";
    }

    /** Address of this version, which stays. */
    String address() {
        return site.resolve(edition().href() + "/versions/" + edition().version())
                .toString();
    }

    String page() {
        return site.resolve(edition().page()).toString();
    }
}

package org.jixiao.disclosure.opendata;

import java.time.Instant;
import java.util.UUID;
import org.jixiao.budget.contract.Coded;
import org.jixiao.disclosure.publication.Listed;

/** A published department's year in the list. @param href address of its newest version, from the root */
public record OpenDataItem(
        UUID id, Coded department, Coded division, int fiscalYear, int version, Instant publishedAt, String href) {

    static OpenDataItem of(Listed listed) {
        return new OpenDataItem(
                listed.id(),
                listed.department(),
                listed.division(),
                listed.fiscalYear(),
                listed.version(),
                listed.publishedAt(),
                "/open-data/v1/disclosures/" + listed.id());
    }
}

package org.jixiao.budget.fund;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jixiao.budget.contract.Bilingual;
import org.jixiao.budget.contract.FiscalYear;
import org.jspecify.annotations.Nullable;

/**
 * Section {@code fundSources} of a region's profile: each source by its code, in the order written. A local code names the
 * one it is a part of, and has its nature. A region takes an inherited one back with null.
 */
record FundCodes(Map<String, FundSource> sources) {

    static final String SECTION = "fundSources";

    /** As it stands in the file. */
    record Entry(
            String zh,
            String en,
            @Nullable FundNature nature,
            @Nullable String parent,
            @Nullable FiscalYear from,
            @Nullable FiscalYear to) {}

    /** @throws IllegalArgumentException if a local code names no parent, or one that is not there */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static FundCodes of(Map<String, @Nullable Entry> written) {
        Map<String, FundSource> sources = new LinkedHashMap<>();
        written.forEach((code, entry) -> {
            if (entry != null) {
                sources.put(code, source(code, entry, written));
            }
        });
        return new FundCodes(sources);
    }

    private static FundSource source(String code, Entry entry, Map<String, @Nullable Entry> written) {
        return new FundSource(
                code,
                new Bilingual(entry.zh(), entry.en()),
                nature(code, entry, written),
                entry.parent(),
                entry.from(),
                entry.to());
    }

    private static FundNature nature(String code, Entry entry, Map<String, @Nullable Entry> written) {
        Entry parent = entry.parent() == null ? null : written.get(entry.parent());
        boolean lost = entry.parent() != null && parent == null;
        FundNature nature = parent == null ? entry.nature() : parent.nature();
        if (lost || nature == null) {
            throw new IllegalArgumentException(SECTION + ": " + code + " has no nature and no parent that has one");
        }
        return nature;
    }
}

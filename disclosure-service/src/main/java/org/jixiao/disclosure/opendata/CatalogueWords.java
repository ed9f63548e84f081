package org.jixiao.disclosure.opendata;

import java.util.List;
import java.util.Map;
import org.jixiao.budget.contract.Coded;
import org.jspecify.annotations.Nullable;

/** How a catalogue says texts, times and who. */
final class CatalogueWords {

    static final Map<String, Object> CONTEXT = new Members()
            .with("dcat", "http://www.w3.org/ns/dcat#")
            .with("dct", "http://purl.org/dc/terms/")
            .with("skos", "http://www.w3.org/2004/02/skos/core#")
            .with("foaf", "http://xmlns.com/foaf/0.1/")
            .with("spdx", "http://spdx.org/rdf/terms#")
            .with("xsd", "http://www.w3.org/2001/XMLSchema#")
            .all();

    /** What the texts of the data are written in. */
    static final Map<String, Object> CHINESE = Catalogue.link("http://id.loc.gov/vocabulary/iso639-1/zh");

    private CatalogueWords() {}

    static List<Map<String, Object>> both(String zh, String en) {
        return List.of(text(zh, "zh"), text(en, "en"));
    }

    static Map<String, Object> text(String words, String language) {
        return new Members().with("@value", words).with("@language", language).all();
    }

    static Map<String, Object> instant(String instant) {
        return typed(instant, "xsd:dateTime");
    }

    static Map<String, Object> day(String day) {
        return typed(day, "xsd:date");
    }

    static Map<String, Object> agent(String address, String name) {
        return new Members()
                .with("@id", address)
                .with("@type", "foaf:Agent")
                .with("foaf:name", text(name, "zh"))
                .all();
    }

    /** Null where neither its code nor its name is known. */
    static @Nullable Map<String, Object> place(Coded division) {
        return division.code() == null && division.name() == null
                ? null
                : new Members()
                        .with("@type", "dct:Location")
                        .with("dct:identifier", division.code())
                        .with("skos:prefLabel", division.name() == null ? null : text(division.name(), "zh"))
                        .all();
    }

    static Map<String, Object> typed(String value, String type) {
        return new Members().with("@value", value).with("@type", type).all();
    }
}

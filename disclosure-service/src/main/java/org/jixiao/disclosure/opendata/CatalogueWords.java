package org.jixiao.disclosure.opendata;

import java.util.List;
import java.util.Map;

/** How a catalogue says texts, times and who. */
final class CatalogueWords {

    static final Map<String, Object> CONTEXT = new Members()
            .with("dcat", "http://www.w3.org/ns/dcat#")
            .with("dct", "http://purl.org/dc/terms/")
            .with("foaf", "http://xmlns.com/foaf/0.1/")
            .with("spdx", "http://spdx.org/rdf/terms#")
            .with("xsd", "http://www.w3.org/2001/XMLSchema#")
            .all();

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

    static Map<String, Object> typed(String value, String type) {
        return new Members().with("@value", value).with("@type", type).all();
    }
}

package org.jixiao.disclosure.opendata;

import java.net.URI;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jixiao.disclosure.opendata.table.Tables;
import org.jixiao.disclosure.publication.Standing;
import org.jspecify.annotations.Nullable;

/**
 * The catalogue of all that is public, as JSON-LD: the tables over everything as one dataset, and a dataset for each department's
 * year. Words: DCAT 2 (w3.org/TR/vocab-dcat-2), as DCAT-AP uses them.
 */
record Catalogue(URI site, Terms terms) {

    private static final String ROOT = "/open-data/v1/";

    Map<String, Object> of(List<Standing> standing) {
        List<Map<String, Object>> datasets = Stream.concat(
                        Stream.of(everything(standing)),
                        standing.stream().map(edition -> new CatalogueEntry(this, edition).dataset()))
                .toList();
        return new Members()
                .with("@context", CatalogueWords.CONTEXT)
                .with("@id", at(ROOT + "catalogue.jsonld"))
                .with("@type", "dcat:Catalog")
                .with("dct:title", CatalogueWords.both("预算绩效公开", "Budgets and their performance targets"))
                .with(
                        "dct:description",
                        CatalogueWords.both(
                                "各部门经批复的预算与绩效目标。",
                                "Approved budgets of departments, with the targets they must reach."))
                .with("dct:publisher", CatalogueWords.agent(at("/"), "预算绩效公开"))
                .with("dct:language", CatalogueWords.CHINESE)
                .with("dct:license", link(terms.licence().path()))
                .with("foaf:homepage", link(at("/data")))
                .with("dct:modified", newest(standing))
                .with("dcat:dataset", datasets)
                .all();
    }

    /** The seven tables, all departments and years in each. */
    private Map<String, Object> everything(List<Standing> standing) {
        return new Members()
                .with("@id", at(ROOT + "catalogue.jsonld#all"))
                .with("@type", "dcat:Dataset")
                .with("dct:identifier", "all")
                .with("dct:title", CatalogueWords.both("全部部门年度预算与绩效目标", "All departments and years"))
                .with(
                        "dct:description",
                        CatalogueWords.both("当前公开的全部内容，分为七张表。", "All that is public now, in seven tables."))
                .with("dct:license", link(terms.licence().path()))
                .with("dcat:landingPage", link(at("/data")))
                .with("dct:modified", newest(standing))
                .with(
                        "dcat:distribution",
                        Tables.all().stream()
                                .map(table -> file(
                                        ROOT + table.file() + "?lang=en",
                                        CatalogueWords.both(
                                                table.title().zh(),
                                                table.title().en()),
                                        "text/csv"))
                                .toList())
                .all();
    }

    /** A file with its address, what it is called and what it is. */
    Map<String, Object> file(String path, Object title, String mediaType) {
        return members(path, title, mediaType).all();
    }

    Members members(String path, Object title, String mediaType) {
        return new Members()
                .with("@id", at(path))
                .with("@type", "dcat:Distribution")
                .with("dct:title", title)
                .with("dcat:accessURL", link(at(path)))
                .with("dcat:downloadURL", link(at(path)))
                .with("dcat:mediaType", link("https://www.iana.org/assignments/media-types/" + mediaType))
                .with("dct:license", link(terms.licence().path()));
    }

    String at(String path) {
        return site.resolve(path).toString();
    }

    static Map<String, Object> link(String address) {
        return Map.of("@id", address);
    }

    private static @Nullable Object newest(List<Standing> standing) {
        return standing.stream()
                .map(Standing::publishedAt)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .map(Instant::toString)
                .map(CatalogueWords::instant)
                .orElse(null);
    }
}

package org.jixiao.disclosure.opendata;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jixiao.budget.contract.Coded;
import org.jixiao.disclosure.publication.Standing;

/** A department's year in the catalogue: what was published, and the files made from it. */
record CatalogueEntry(Catalogue catalogue, Standing edition) {

    private static final String ALGORITHM = "http://spdx.org/rdf/terms#checksumAlgorithm_sha256";

    Map<String, Object> dataset() {
        String department = or(edition.department(), "");
        int year = edition.fiscalYear();
        return new Members()
                .with("@id", catalogue.at(href()))
                .with("@type", "dcat:Dataset")
                .with("dct:identifier", edition.budget().toString())
                .with(
                        "dct:title",
                        CatalogueWords.both(
                                department + year + "年部门预算与绩效目标", department + ": budget and targets of " + year))
                .with(
                        "dct:description",
                        CatalogueWords.both("经批复并公开的部门预算、项目与绩效目标。", "The approved budget, its projects and targets."))
                .with("dct:publisher", CatalogueWords.agent(catalogue.at(href() + "#publisher"), department))
                .with(
                        "dct:issued",
                        CatalogueWords.instant(edition.firstPublishedAt().toString()))
                .with(
                        "dct:modified",
                        CatalogueWords.instant(edition.publishedAt().toString()))
                .with("dcat:version", String.valueOf(edition.version()))
                .with("dct:temporal", period(year))
                .with("dct:spatial", CatalogueWords.place(edition.division()))
                .with("dct:language", CatalogueWords.CHINESE)
                .with("dct:license", Catalogue.link(catalogue.terms().licence().path()))
                .with("dcat:landingPage", Catalogue.link(catalogue.at("/departments/" + edition.budget())))
                .with("dcat:distribution", files())
                .all();
    }

    private List<Object> files() {
        return Stream.<Object>concat(
                        Stream.of(published()),
                        EditionFile.of(edition).stream()
                                .map(file -> catalogue.file(
                                        href() + "/" + file.name()
                                                + (file.mediaType().equals(EditionFile.CSV) ? "?lang=en" : ""),
                                        CatalogueWords.both(
                                                file.title().zh(), file.title().en()),
                                        file.mediaType().replaceFirst(";.*", ""))))
                .toList();
    }

    /** The bytes that were published; what their SHA-256 is stands fast. */
    private Map<String, Object> published() {
        return catalogue
                .members(href(), CatalogueWords.both("公开的数据（JSON）", "What was published (JSON)"), "application/json")
                .with(
                        "spdx:checksum",
                        new Members()
                                .with("@type", "spdx:Checksum")
                                .with("spdx:algorithm", Catalogue.link(ALGORITHM))
                                .with("spdx:checksumValue", CatalogueWords.typed(edition.sha256(), "xsd:hexBinary"))
                                .all())
                .all();
    }

    private static Map<String, Object> period(int year) {
        return new Members()
                .with("@type", "dct:PeriodOfTime")
                .with("dcat:startDate", CatalogueWords.day(year + "-01-01"))
                .with("dcat:endDate", CatalogueWords.day(year + "-12-31"))
                .all();
    }

    private String href() {
        return "/open-data/v1/disclosures/" + edition.budget();
    }

    private static String or(Coded named, String otherwise) {
        String name = named.name();
        return name == null ? otherwise : name;
    }
}

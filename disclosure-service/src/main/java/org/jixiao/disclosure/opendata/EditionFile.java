package org.jixiao.disclosure.opendata;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jixiao.budget.contract.Bilingual;
import org.jixiao.budget.forms.TemplateFormat;
import org.jixiao.disclosure.opendata.form.FilledForm;
import org.jixiao.disclosure.opendata.table.CsvWriter;
import org.jixiao.disclosure.opendata.table.Table;
import org.jixiao.disclosure.opendata.table.Tables;
import org.jixiao.disclosure.publication.Standing;

/**
 * A file that an edition is handed out as, beside its JSON.
 *
 * @param name the last part of its address
 * @param mediaType as the IANA lists it
 * @param offered whether an edition has anything that belongs in it; a standard may have no word for nothing
 * @param content the same edition gives the same bytes
 */
record EditionFile(
        String name, String mediaType, Bilingual title, Predicate<Standing> offered, Function<Shown, byte[]> content) {

    static final String CSV = "text/csv;charset=UTF-8";

    private static final EditionFile FORM = new EditionFile(
            "form.xlsx",
            TemplateFormat.XLSX.mediaType(),
            new Bilingual("申报表（可再次申报）", "Filled form, ready to be filed again"),
            shown -> FilledForm.of(shown.document(), shown.framework()).workbook());

    private static final EditionFile PRINT = new EditionFile(
            "form.pdf", "application/pdf", new Bilingual("申报表（打印）", "Filled form, to print"), shown -> FilledForm.of(
                            shown.document(), shown.framework())
                    .book(Imprint.pen(shown)));

    private static final List<EditionFile> ALL = Stream.of(
                    Stream.of(FORM, PRINT),
                    Tables.all().stream().map(EditionFile::csv),
                    Stream.of(
                            new EditionFile(
                                    "lineage.json",
                                    "application/json",
                                    new Bilingual("数据来源（JSON）", "Lineage (JSON)"),
                                    shown -> shown.opened().lineageJson()),
                            new EditionFile(
                                    "datapackage.json",
                                    "application/json",
                                    new Bilingual("表格数据包说明", "Tabular Data Package"),
                                    shown -> Json.bytes(DataPackage.of(shown).descriptor())),
                            new EditionFile(
                                    "datapackage.zip",
                                    "application/zip",
                                    new Bilingual("表格数据包", "Tabular Data Package, all in one file"),
                                    shown -> DataPackage.of(shown).archive()),
                            new EditionFile(
                                    "ocds.json",
                                    "application/json",
                                    new Bilingual("政府采购计划（OCDS）", "Procurement plans (OCDS 1.1)"),
                                    Standing::purchases,
                                    shown -> Json.bytes(PurchasePlans.of(shown)))))
            .flatMap(files -> files)
            .toList();

    private EditionFile(String name, String mediaType, Bilingual title, Function<Shown, byte[]> content) {
        this(name, mediaType, title, any -> true, content);
    }

    /** Those that an edition has. */
    static List<EditionFile> of(Standing edition) {
        return ALL.stream().filter(file -> file.offered().test(edition)).toList();
    }

    static Optional<EditionFile> named(String name) {
        return ALL.stream().filter(file -> file.name().equals(name)).findFirst();
    }

    private static EditionFile csv(Table<?> table) {
        return new EditionFile(
                table.file(), CSV, table.title(), shown -> CsvWriter.bytes(table, shown.heads(), shown.opened()));
    }

    /** Its Chinese name for programs that know RFC 6266, a plain one for the others. */
    String disposition(Shown shown) {
        return disposition(shown.title() + "（" + title.zh() + "）" + name.substring(name.lastIndexOf('.')), name);
    }

    static String disposition(String readable, String plain) {
        return "attachment; filename=\"" + plain + "\"; filename*=UTF-8''"
                + URLEncoder.encode(readable, StandardCharsets.UTF_8).replace("+", "%20");
    }
}

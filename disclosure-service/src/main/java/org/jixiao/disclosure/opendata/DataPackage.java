package org.jixiao.disclosure.opendata;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jixiao.disclosure.opendata.table.CsvWriter;
import org.jixiao.disclosure.opendata.table.Heads;
import org.jixiao.disclosure.opendata.table.Table;
import org.jixiao.disclosure.opendata.table.TableSchema;
import org.jixiao.disclosure.opendata.table.Tables;
import org.jixiao.platform.Sha256;

/** An edition as a Tabular Data Package (specs.frictionlessdata.io/tabular-data-package, version 1). */
record DataPackage(Shown shown) {

    private static final LocalDateTime EARLIEST = LocalDateTime.of(1980, 1, 1, 0, 0);

    /** One of its tables, as it is packed. */
    private record Packed(Table<?> table, byte[] bytes) {}

    static DataPackage of(Shown shown) {
        return new DataPackage(shown);
    }

    /** As it stands beside the tables: their addresses ask for the heads that the schema names. */
    Map<String, Object> descriptor() {
        return descriptor("?lang=en");
    }

    /** Everything in one file. */
    byte[] archive() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            add(zip, "datapackage.json", Json.bytes(descriptor("")));
            for (Packed packed : packed()) {
                add(zip, packed.table().file(), packed.bytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private List<Packed> packed() {
        return Tables.all().stream()
                .<Packed>map(table -> new Packed(table, CsvWriter.bytes(table, Heads.EN, shown.opened())))
                .toList();
    }

    private Map<String, Object> descriptor(String query) {
        Members members = new Members()
                .with("profile", "tabular-data-package")
                .with("name", "budget-" + shown.document().id())
                .with("id", shown.document().id().toString())
                .with("title", shown.title())
                .with("description", "金额以元为单位；空格表示原文没有填报，与 0 不同。各表的列名与开放数据 JSON 一致。")
                .with("homepage", shown.page())
                .with("version", String.valueOf(shown.edition().version()))
                .with("created", shown.edition().publishedAt().toString())
                .with(
                        "licenses",
                        List.of(new Members()
                                .with("name", shown.terms().licence().name())
                                .with("title", shown.terms().licence().title())
                                .with("path", shown.terms().licence().path())
                                .all()))
                .with("sources", List.of(source()))
                .with(
                        "resources",
                        packed().stream().map(packed -> resource(packed, query)).toList());
        return members.all();
    }

    /** The bytes that were published, by the address under which they stay. */
    private Map<String, Object> source() {
        return new Members()
                .with("title", shown.title() + "，第 " + shown.edition().version() + " 版")
                .with("path", shown.address())
                .all();
    }

    private static Map<String, Object> resource(Packed packed, String query) {
        Table<?> table = packed.table();
        return new Members()
                .with("profile", "tabular-data-resource")
                .with("name", table.name())
                .with("title", table.title().zh())
                .with("path", table.file() + query)
                .with("format", "csv")
                .with("mediatype", "text/csv")
                .with("encoding", "utf-8")
                .with("bytes", packed.bytes().length)
                .with("hash", "sha256:" + Sha256.of(packed.bytes()))
                .with("dialect", Map.of("lineTerminator", "\r\n"))
                .with("schema", TableSchema.of(table))
                .all();
    }

    private static void add(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(EARLIEST);
        zip.putNextEntry(entry);
        zip.write(bytes);
        zip.closeEntry();
    }
}

package org.jixiao.indicator.library.table;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jixiao.platform.problem.Refusal;

/** The kinds of file the table comes in. */
enum TableFormat {
    /** Written in UTF-8 with a byte order mark, as spreadsheets want it; read in GB18030 too. */
    CSV(TableFormat.CSV_TYPE) {
        @Override
        List<TableRow> read(byte[] file) {
            return CsvText.read(text(file)).stream()
                    .map(row -> new TableRow(
                            row.line(),
                            row.cells().stream().map(CellGuard::unguarded).toList()))
                    .toList();
        }

        @Override
        byte[] write(List<List<String>> rows) {
            List<List<String>> guarded = rows.stream()
                    .map(row -> row.stream().map(CellGuard::guarded).toList())
                    .toList();
            return (MARK + CsvText.write(guarded)).getBytes(StandardCharsets.UTF_8);
        }
    },
    XLSX(TableFormat.XLSX_TYPE) {
        @Override
        List<TableRow> read(byte[] file) {
            return SheetReader.read(file);
        }

        @Override
        byte[] write(List<List<String>> rows) {
            return SheetWriter.write(rows);
        }
    };

    static final String CSV_TYPE = "text/csv";
    static final String XLSX_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static final String MARK = "\ufeff";

    /** The longest table there can be, of ordinary rows, many times over. */
    static final int LARGEST = 4 << 20;

    private final String mediaType;

    TableFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    String mediaType() {
        return mediaType;
    }

    static Optional<TableFormat> of(String extension) {
        return Stream.of(values())
                .filter(format -> format.extension().equals(extension))
                .findFirst();
    }

    String extension() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws Refusal if it is no such file */
    abstract List<TableRow> read(byte[] file);

    abstract byte[] write(List<List<String>> rows);

    private static String text(byte[] bytes) {
        String text = decoded(bytes, StandardCharsets.UTF_8)
                .or(() -> decoded(bytes, Charset.forName("GB18030")))
                .filter(read -> read.indexOf('\0') < 0)
                .orElseThrow(() -> Refusal.ofField("", "不是可以读取的 CSV 表格。", "is no CSV table that can be read"));
        return text.startsWith(MARK) ? text.substring(1) : text;
    }

    private static Optional<String> decoded(byte[] bytes, Charset charset) {
        try {
            return Optional.of(
                    charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException anotherEncoding) {
            return Optional.empty();
        }
    }
}

package org.jixiao.budget.filing.format;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.jixiao.budget.filing.document.Block;
import org.jixiao.budget.filing.document.Cell;
import org.jixiao.budget.filing.document.Document;
import org.jixiao.budget.filing.document.Fragment;
import org.jixiao.budget.filing.document.Paragraph;
import org.jixiao.budget.filing.document.Row;
import org.jixiao.budget.filing.document.Table;
import org.jsoup.Jsoup;

/** Writes a document as the programs of an office would. */
public final class OfficeFiles {

    /** Characters. */
    private static final int COLUMN = 11;

    /** Points, for three lines. */
    private static final int ROW = 48;

    static {
        XRLog.setLoggingEnabled(false);
    }

    private OfficeFiles() {}

    public static byte[] word(Document document) {
        try (XWPFDocument file = new XWPFDocument()) {
            for (Block block : document.blocks()) {
                if (block instanceof Paragraph paragraph) {
                    file.createParagraph().createRun().setText(paragraph.text());
                } else if (block instanceof Table table) {
                    write(table, file.createTable(table.rows().size(), width(List.of(table))));
                }
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            file.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Table table, XWPFTable into) {
        for (int i = 0; i < table.rows().size(); i++) {
            Row row = table.rows().get(i);
            for (int j = 0; j < row.size(); j++) {
                XWPFTableCell cell = into.getRow(i).getCell(j);
                cell.removeParagraph(0);
                row.cell(j)
                        .fragments()
                        .forEach(line -> cell.addParagraph().createRun().setText(line.text()));
            }
        }
    }

    public static byte[] workbook(Document document) {
        return write(document, new XSSFWorkbook());
    }

    public static byte[] oldWorkbook(Document document) {
        return write(document, new HSSFWorkbook());
    }

    private static byte[] write(Document document, Workbook into) {
        List<Table> tables = document.blocks().stream()
                .filter(Table.class::isInstance)
                .map(Table.class::cast)
                .toList();
        int width = width(tables);
        try (Workbook book = into) {
            Sheet sheet = book.createSheet("预算");
            sheet.setDefaultColumnWidth(COLUMN);
            sheet.setFitToPage(true);
            sheet.getPrintSetup().setFitHeight((short) 0);
            CellStyle ruled = ruled(book);
            int at = 0;
            for (Block block : document.blocks()) {
                if (block instanceof Paragraph paragraph) {
                    sheet.createRow(at).createCell(0).setCellValue(paragraph.text());
                    sheet.addMergedRegion(new CellRangeAddress(at, at, 0, width - 1));
                    at++;
                } else if (block instanceof Table table) {
                    for (Row row : table.rows()) {
                        write(row, sheet.createRow(at++), ruled);
                    }
                    at++;
                }
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            book.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static CellStyle ruled(Workbook book) {
        CellStyle ruled = book.createCellStyle();
        ruled.setWrapText(true);
        ruled.setBorderTop(BorderStyle.THIN);
        ruled.setBorderBottom(BorderStyle.THIN);
        ruled.setBorderLeft(BorderStyle.THIN);
        ruled.setBorderRight(BorderStyle.THIN);
        return ruled;
    }

    private static void write(Row row, org.apache.poi.ss.usermodel.Row into, CellStyle style) {
        for (int i = 0; i < row.size(); i++) {
            into.createCell(i).setCellValue(lines(row.cell(i), "\n"));
            into.getCell(i).setCellStyle(style);
            into.setHeightInPoints(ROW);
        }
    }

    public static byte[] page(Document document) {
        StringBuilder page = new StringBuilder("<!DOCTYPE html><html><head><meta charset=\"utf-8\"></head><body>");
        for (Block block : document.blocks()) {
            if (block instanceof Paragraph paragraph) {
                page.append("<p>").append(paragraph.text()).append("</p>\n");
            } else if (block instanceof Table table) {
                page.append("<table>");
                table.rows().forEach(row -> page.append("<tr>")
                        .append(row.cells().stream()
                                .map(cell -> "<td>" + lines(cell, "<br>") + "</td>")
                                .collect(Collectors.joining()))
                        .append("</tr>\n"));
                page.append("</table>");
            }
        }
        return page.append("</body></html>").toString().getBytes(StandardCharsets.UTF_8);
    }

    /** As a browser prints the page, with the font of the printed approval. */
    public static byte[] pdf(Document document) {
        return pdf(new String(page(document), StandardCharsets.UTF_8), "");
    }

    /** @param style what is asked of the pages beside ruled tables */
    static byte[] pdf(String page, String style) {
        org.jsoup.nodes.Document html = Jsoup.parse(page);
        html.head()
                .append("<style>body{font-family:'Noto Sans SC'} table{border-collapse:collapse;width:100%}"
                        + " td{border:1px solid black;padding:3px}" + style + "</style>");
        html.outputSettings().syntax(org.jsoup.nodes.Document.OutputSettings.Syntax.xml);
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            PdfRendererBuilder builder = new PdfRendererBuilder();
            builder.withHtmlContent(html.html(), null);
            builder.useFont(OfficeFiles::font, "Noto Sans SC");
            builder.toStream(bytes).run();
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream font() {
        return Objects.requireNonNull(
                OfficeFiles.class.getResourceAsStream("/fonts/ttf/NotoSansSC/NotoSansSC-Regular.ttf"));
    }

    private static String lines(Cell cell, String between) {
        return cell.fragments().stream().map(Fragment::text).collect(Collectors.joining(between));
    }

    private static int width(List<Table> tables) {
        return tables.stream()
                .flatMap(table -> table.rows().stream())
                .mapToInt(Row::size)
                .max()
                .orElse(1);
    }
}

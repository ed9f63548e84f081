package org.jixiao.budget.filing.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jixiao.budget.contract.Finding;
import org.jixiao.budget.contract.Place;
import org.junit.jupiter.api.Test;

/** What a file holds and nobody sees is told for what it is, and a person has to say that it may stay unread. */
class LeftOutTest {

    @Test
    void hiddenRowsColumnsAndSheetsAreToldAtTheirPlace() throws IOException {
        try (Workbook book = new XSSFWorkbook()) {
            Sheet sheet = book.createSheet("项目表");
            row(sheet, 0, "2026年项目支出绩效目标表");
            row(sheet, 1, "项目名称", "预算数（万元）", "内码", "绩效目标");
            row(sheet, 2, "河道保洁", "5.00", "x1", "河面清洁。");
            row(sheet, 3, "停建水库", "9.00", "", "不再建设。").setZeroHeight(true);
            sheet.setColumnHidden(2, true);
            row(book.createSheet("旧数据"), 0, "去年的数");
            book.setSheetHidden(1, true);

            Reading reading = read(book);

            assertThat(reading.projects()).hasSize(1);
            assertThat(reading.findings())
                    .extracting(finding -> finding.message().zh(), Finding::place)
                    .containsExactly(
                            tuple("隐藏的行未读取：停建水库 9.00 不再建设。", new Place("项目表", null, 4, null)),
                            tuple("隐藏的列未读取：内码 / x1", new Place("项目表", null, 2, 3)),
                            tuple("隐藏的工作表未读取：旧数据", new Place("旧数据", null, null, null)));
            assertThat(reading.findings())
                    .extracting(Finding::rule, Finding::severity, Finding::gate)
                    .containsOnly(tuple("HIDDEN", Finding.Severity.WARNING, Finding.Gate.ACKNOWLEDGE));
            assertThat(reading.findings().get(0).message().en()).startsWith("Hidden rows were not read: ");
        }
    }

    private static Row row(Sheet sheet, int at, String... texts) {
        Row row = sheet.createRow(at);
        for (int i = 0; i < texts.length; i++) {
            row.createCell(i).setCellValue(texts[i]);
        }
        return row;
    }

    private static Reading read(Workbook book) throws IOException {
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            book.write(bytes);
            return FormText.read(bytes.toByteArray(), FormText.YEAR_2026);
        }
    }
}

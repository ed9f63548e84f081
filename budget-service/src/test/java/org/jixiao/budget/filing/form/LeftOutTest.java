package org.jixiao.budget.filing.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.jixiao.budget.contract.Finding;
import org.jixiao.budget.contract.Place;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

    @ParameterizedTest
    @ValueSource(strings = {"选项!$A$2:$A$4", "选项!$A:$A", "资金来源", "OFFSET(选项!$A$2,0,0,COUNTA(选项!$A:$A)-1)"})
    void aHiddenSheetOfChoicesAsksNobodyForAnything(String list) throws IOException {
        for (Workbook book : List.of(new XSSFWorkbook(), new HSSFWorkbook())) {
            try (book) {
                Reading reading = read(withChoices(book, list, ""));

                assertThat(reading.findings())
                        .extracting(Finding::rule, Finding::severity, Finding::gate, Finding::value)
                        .containsExactly(tuple("HIDDEN", Finding.Severity.INFO, Finding.Gate.NONE, "选项"));
            }
        }
    }

    @Test
    void theChoicesMayBeWrittenDownAsNewerProgramsDo() throws IOException, XmlException {
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            withChoices(book, null, "");
            book.getSheetAt(0).getCTWorksheet().addNewExtLst().addNewExt().set(XmlObject.Factory.parse("""
                <x14:dataValidations xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"
                  xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main" count="1">
                  <x14:dataValidation type="list"><x14:formula1><xm:f>选项!$A$2:$A$4</xm:f></x14:formula1>
                  <xm:sqref>B3</xm:sqref></x14:dataValidation></x14:dataValidations>\
                """));

            assertThat(read(book).findings()).extracting(Finding::severity).containsExactly(Finding.Severity.INFO);
        }
    }

    @Test
    void aHiddenSheetThatHoldsMoreThanChoicesIsAskedAbout() throws IOException {
        try (Workbook more = new XSSFWorkbook();
                Workbook none = new XSSFWorkbook()) {
            assertThat(read(withChoices(more, "选项!$A$2:$A$4", "去年的数")).findings())
                    .extracting(Finding::gate)
                    .containsExactly(Finding.Gate.ACKNOWLEDGE);
            assertThat(read(withChoices(none, null, "")).findings())
                    .extracting(Finding::gate)
                    .containsExactly(Finding.Gate.ACKNOWLEDGE);
        }
    }

    /** @param list where a drop-down takes its choices from; null where the form has none @param beside stands beside the choices */
    private static Workbook withChoices(Workbook book, @Nullable String list, String beside) {
        Sheet sheet = book.createSheet("项目表");
        row(sheet, 0, "2026年项目支出绩效目标表");
        row(sheet, 1, "项目名称", "预算数（万元）", "绩效目标");
        row(sheet, 2, "河道保洁", "5.00", "河面清洁。");
        Sheet choices = book.createSheet("选项");
        row(choices, 0, "资金来源");
        row(choices, 1, "财政拨款", beside);
        row(choices, 2, "其他资金");
        row(choices, 3, "上年结转");
        book.setSheetHidden(1, true);
        Name name = book.createName();
        name.setNameName("资金来源");
        name.setRefersToFormula("选项!$A$2:$A$4");
        if (list != null) {
            DataValidationHelper helper = sheet.getDataValidationHelper();
            sheet.addValidationData(helper.createValidation(
                    helper.createFormulaListConstraint(list), new CellRangeAddressList(2, 9, 1, 1)));
        }
        return book;
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

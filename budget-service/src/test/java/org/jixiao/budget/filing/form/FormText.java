package org.jixiao.budget.filing.form;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.jixiao.budget.contract.FiscalYear;
import org.jixiao.budget.contract.Place;
import org.jixiao.budget.filing.document.Cell;
import org.jixiao.budget.filing.document.Document;
import org.jixiao.budget.filing.document.Fragment;
import org.jixiao.budget.filing.format.DocumentReader;
import org.jixiao.budget.forms.ProjectReading;

/** Writes a form the way a word processor's text comes out, one cell a line, and reads it. */
final class FormText {

    static final ReadingContext YEAR_2026 = ReadingContext.NONE.forYear(new FiscalYear(2026));

    private final StringBuilder text = new StringBuilder();

    /** A form with title, unit line and name, to which a test adds what it is about. */
    static FormText project(String name) {
        return new FormText()
                .line("1." + name + "绩效目标表")
                .row("306001云溪县水务局本级", "单位：万元")
                .row("项目编码", "99010126P00306A10001E", "项目名称", name);
    }

    /** A cell that says nothing else. */
    static Cell cell(String text) {
        return new Cell(List.of(Fragment.of(Place.line(1), text)));
    }

    static FormText empty() {
        return new FormText();
    }

    /** A form a row a line, its cells between strokes; a line without any is running text. */
    static FormText table(String rows) {
        FormText form = new FormText();
        rows.lines().map(row -> row.replace('|', '\t')).forEach(form::line);
        return form;
    }

    /** A form that is kept beside the tests: {@code kinds/…txt}. */
    static byte[] saved(String file) {
        try (InputStream form = FormText.class.getResourceAsStream(file)) {
            return Objects.requireNonNull(form, file).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    FormText line(String line) {
        text.append(line).append('\n');
        return this;
    }

    FormText row(String... cells) {
        for (String cell : cells) {
            text.append('\t').append(cell).append('\n');
        }
        text.append('\n');
        return this;
    }

    FormText heads() {
        return row("一级指标", "二级指标", "三级指标", "绩效指标描述", "指标值", "指标值确定依据");
    }

    FormText indicator(String dimension, String category, String name, String target) {
        return row(dimension, category, name, name + "的说明", target, "工作计划");
    }

    @Override
    public String toString() {
        return text.toString();
    }

    Reading read() {
        return read(YEAR_2026);
    }

    Reading read(ReadingContext context) {
        return read(text.toString(), context);
    }

    ProjectReading readProject() {
        return read().projects().get(0);
    }

    static Reading read(String text, ReadingContext context) {
        return read(text.getBytes(StandardCharsets.UTF_8), context);
    }

    static Reading read(byte[] bytes, ReadingContext context) {
        Document document = new DocumentReader().read(bytes, "form.txt");
        return new FormReader().read(document, context);
    }
}

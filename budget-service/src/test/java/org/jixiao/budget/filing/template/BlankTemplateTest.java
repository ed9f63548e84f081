package org.jixiao.budget.filing.template;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jixiao.budget.contract.Coded;
import org.jixiao.budget.contract.FiscalYear;
import org.jixiao.budget.filing.document.Flaw;
import org.jixiao.budget.filing.document.Unreadable;
import org.jixiao.budget.filing.form.FormReader;
import org.jixiao.budget.filing.form.ReadingContext;
import org.jixiao.budget.filing.format.DocumentReader;
import org.jixiao.budget.forms.Framework;
import org.jixiao.budget.forms.Known;
import org.jixiao.budget.forms.Template;
import org.jixiao.budget.forms.TemplateFormat;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A form that comes back as it was handed out is told from one that is none. */
class BlankTemplateTest {

    private static final List<String> FUNDS =
            List.of("一般公共预算", "政府性基金预算", "国有资本经营预算", "财政专户管理资金", "事业收入", "事业单位经营收入", "上级补助收入", "附属单位上缴收入", "其他收入");
    private static final List<String> PUBLIC_FUNDS = List.of("一般公共预算", "政府性基金预算", "国有资本经营预算", "财政专户管理资金", "其他收入");

    static final Known NOTHING = new Known(Coded.NONE, null, FUNDS, PUBLIC_FUNDS, Framework.OF_2015);
    static final Known ALL =
            new Known(new Coded("306001", "云溪县水务局"), new FiscalYear(2026), FUNDS, PUBLIC_FUNDS, Framework.OF_2021);

    static Stream<Arguments> templates() {
        return Stream.of(Template.values()).flatMap(template -> Stream.of(TemplateFormat.values())
                .flatMap(format -> Stream.of(NOTHING, ALL).map(known -> Arguments.of(template, format, known))));
    }

    @ParameterizedTest(name = "{0} as {1}")
    @MethodSource("templates")
    void isSaidToBeBlank(Template template, TemplateFormat format, Known known) throws IOException {
        byte[] file = format.write(template.book(template.blank(known, 3), known.framework()));
        Path shown = Files.createDirectories(Path.of("target", "templates"));
        Files.write(shown.resolve(template.id() + (known.equals(ALL) ? "-2026" : "") + "." + format.extension()), file);

        assertThatExceptionOfType(Unreadable.class)
                .isThrownBy(() -> new FormReader().read(new DocumentReader().read(file, "blank"), ReadingContext.NONE))
                .extracting(Unreadable::flaw)
                .isEqualTo(Flaw.NOT_FILLED);
    }
}

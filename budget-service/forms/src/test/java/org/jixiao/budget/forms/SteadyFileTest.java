package org.jixiao.budget.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jixiao.budget.contract.Coded;
import org.jixiao.budget.contract.FiscalYear;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A file tells what stands in it and not when it was written. */
class SteadyFileTest {

    private static final Known KNOWN = new Known(
            new Coded("306001", "云溪县水务局"),
            new FiscalYear(2026),
            List.of("一般公共预算"),
            List.of("一般公共预算"),
            Framework.OF_2015);

    @ParameterizedTest
    @EnumSource
    void noPartSaysWhenItWasWritten(TemplateFormat format) throws IOException {
        Template template = Template.PROJECT_TABLES;
        byte[] file = format.write(template.book(template.blank(KNOWN, 1), KNOWN.framework()));

        Map<ZipEntry, String> parts = parts(file);

        assertThat(parts).isNotEmpty();
        assertThat(parts.keySet()).extracting(ZipEntry::getTimeLocal).containsOnly(LocalDateTime.of(1980, 1, 1, 0, 0));
        assertThat(parts.values()).noneMatch(part -> part.contains("dcterms:created") || part.contains("modified"));
        assertThat(format.write(template.book(template.blank(KNOWN, 1), KNOWN.framework())))
                .isEqualTo(file);
    }

    private static Map<ZipEntry, String> parts(byte[] file) throws IOException {
        Map<ZipEntry, String> parts = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry part = in.getNextEntry(); part != null; part = in.getNextEntry()) {
                parts.put(part, new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }
}

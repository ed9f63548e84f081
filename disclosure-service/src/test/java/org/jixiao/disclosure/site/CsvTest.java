package org.jixiao.disclosure.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class CsvTest {

    @Test
    void aTextIsNeverAFormulaAndANumberStaysOne() {
        byte[] file = new Csv("项目", "金额（元）")
                .row("=1+1", new BigDecimal("-1400.00"))
                .row("书架，\"双面\"\n两米", null)
                .bytes();

        assertThat(new String(file, StandardCharsets.UTF_8))
                .isEqualTo("\uFEFF项目,金额（元）\r\n'=1+1,-1400.00\r\n\"书架，\"\"双面\"\"\n两米\",\r\n");
    }
}

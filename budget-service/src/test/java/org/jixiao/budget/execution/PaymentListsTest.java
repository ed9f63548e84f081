package org.jixiao.budget.execution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jixiao.budget.contract.Money;
import org.jixiao.platform.http.Storable;
import org.jixiao.platform.problem.Messages;
import org.jixiao.platform.problem.Refusal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PaymentListsTest {

    private static final UUID PROJECT = UUID.fromString("0198c6d2-0000-7000-8000-000000000001");
    private static final RecordPayment FIRST = new RecordPayment(
            PROJECT, Money.ofYuan(new BigDecimal("1250000.50")), LocalDate.of(2026, 3, 31), "general", "ZF-0001", null);

    private final PaymentLists lists = new PaymentLists(asTheServiceReads());

    @Test
    void aListLinesAndATableSayTheSame() {
        String item = """
                {"project":"%s","amount":1250000.50,"paidOn":"2026-03-31","source":"general","reference":"ZF-0001"}""".formatted(PROJECT);
        String table = "项目,金额（元）,支付日期,资金来源,支付凭证号,超支原因\r\n" + PROJECT + ",1250000.50,2026-03-31,general,ZF-0001,\r\n";
        String english = "Reference,project,paidOn,amount,remark,source\nZF-0001," + PROJECT
                + ",2026-03-31,1250000.50,\"a, \"\"b\"\"\",general";

        assertThat(payments("json", "[" + item + "]")).containsExactly(FIRST);
        assertThat(payments("x-ndjson", item + "\n\n" + item + "\n")).containsExactly(FIRST, FIRST);
        assertThat(payments("csv", "\uFEFF" + table)).containsExactly(FIRST);
        assertThat(payments("csv", english)).containsExactly(FIRST);
        assertThat(lists.read("csv", table.getBytes(Charset.forName("GB18030"))))
                .extracting(Entry::payment)
                .containsExactly(FIRST);
    }

    @Test
    void whatIsWrongWithOneIsSaidOfThatOne() {
        List<Entry> lines = read("x-ndjson", """
                {"project":"no id","reference":"A"}

                this is no JSON
                {"amount":1.005,"reference":"C"}
                5
                {"paidOn":20260331,"reference":"E"}
                """);

        assertThat(lines)
                .extracting(Entry::index, Entry::line, Entry::reference, entry -> pointer(entry.flaw()))
                .containsExactly(
                        tuple(0, 1, "A", "/project"),
                        tuple(1, 3, null, ""),
                        tuple(2, 4, "C", "/amount"),
                        tuple(3, 5, null, ""),
                        tuple(4, 6, "E", "/paidOn"));
    }

    @Test
    void aTableIsReadStrictly() {
        List<Entry> rows = read("csv", """
                project,amount,paidOn,reference
                x,1,2026-03-31,A
                %1$s,"1,000",2026-03-31,B
                %1$s,1,2026/3/31,C
                %1$s,1,2026-03-31

                %1$s,1,2026-03-31,"line
                break"
                """.formatted(PROJECT));

        assertThat(rows)
                .extracting(Entry::line, entry -> pointer(entry.flaw()))
                .containsExactly(
                        tuple(2, "/project"),
                        tuple(3, "/amount"),
                        tuple(4, "/paidOn"),
                        tuple(5, "/reference"),
                        tuple(7, null));
        assertThat(rows.get(4).lookedAt(LocalDate.of(2026, 12, 31)).flaw()).isNotNull();
    }

    @Test
    void whatIsNoListIsRefusedAsAWhole() {
        Stream.of("{}", "[", "", "null")
                .forEach(text -> assertThatThrownBy(() -> read("json", text)).isInstanceOf(Refusal.class));
        Stream.of("", "project,amount", "project,amount,paidOn,reference\n\"x")
                .forEach(text -> assertThatThrownBy(() -> read("csv", text)).isInstanceOf(Refusal.class));
        assertThatThrownBy(() -> lists.read("csv", new byte[] {(byte) 0xff, (byte) 0xff}))
                .isInstanceOf(Refusal.class);
    }

    private static ObjectMapper asTheServiceReads() {
        ObjectMapper json = JsonMapper.builder().findAndAddModules().build();
        new Storable().customize(json);
        return json;
    }

    private List<RecordPayment> payments(String subtype, String text) {
        return read(subtype, text).stream()
                .map(Entry::sound)
                .map(Optional::orElseThrow)
                .toList();
    }

    private List<Entry> read(String subtype, String text) {
        return lists.read(subtype, text.getBytes(StandardCharsets.UTF_8));
    }

    private static @Nullable String pointer(@Nullable Refusal refusal) {
        return refusal == null
                ? null
                : refusal.errors(Messages.Language.EN).get(0).pointer();
    }
}

package org.jixiao.bench.county;

import static java.util.concurrent.TimeUnit.MINUTES;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A county's year, from its departments to its last payment, as its people and the treasury's system bring it in. */
public final class CountyYear {

    private static final String DIVISION = "990101";
    private static final BigDecimal AMOUNT = new BigDecimal("500000.00");
    private static final int PAYMENTS_A_REQUEST = 1_000;
    private static final List<List<String>> CATEGORIES = List.of(
            List.of("产出指标", "数量指标", "≥#次"),
            List.of("产出指标", "质量指标", "≥95.#%"),
            List.of("效益指标", "社会效益指标", "≥85.#%"),
            List.of("满意度指标", "服务对象满意度指标", "≥90.#%"));

    private final Client client;
    private final Stages stages;
    private final Size size;
    private final int year;
    /** Of five digits, so that none is another's with noughts behind. */
    private final AtomicInteger written = new AtomicInteger(10_000);

    public CountyYear(Client client, Stages stages, Size size, int year) {
        this.client = client;
        this.stages = stages;
        this.size = size;
        this.year = year;
    }

    /** Counts what is there at the end. */
    record Loaded(int projects, int indicators, int payments, int disclosures) {}

    Loaded load() throws InterruptedException {
        Entered entered = enter();
        stages.run("sheets approved", entered.sheets().size(), each(entered.sheets(), this::approveSheet));
        stages.run("budgets approved", entered.budgets().size(), each(entered.budgets(), this::approve));
        stages.run("assembled", entered.budgets().size(), each(entered.budgets(), this::assembled));
        stages.run("payments", size.payments(), payments(entered.projects()));
        List<Integer> exported = stages.run(
                "exported",
                size.projects(),
                Stream.of(() -> client.lines(
                        "finance", "/api/v1/exports/projects?division=" + DIVISION + "&fiscalYear=" + year)));
        return new Loaded(
                exported.get(0),
                indicators(entered.budgets()),
                size.payments(),
                entered.budgets().size());
    }

    /** What the bureau has before it, by their ids. */
    public record Entered(List<String> budgets, List<String> projects, List<String> sheets) {}

    /** Everything up to where the bureau's work begins: all is submitted, nothing approved. */
    public Entered enter() throws InterruptedException {
        client.put("admin", "/api/v1/divisions/" + DIVISION, Map.of("name", "云溪县"));
        List<String> codes = IntStream.range(0, size.departments())
                .mapToObj(i -> String.format(Locale.ROOT, "B%s%03d", size.name(), i))
                .toList();
        stages.run("departments", size.departments(), each(codes, this::register));
        List<String> budgets = stages.run("budgets", size.departments(), each(codes, this::open));
        List<String> projects = stages.run("projects", size.projects(), perProject(budgets, this::enter));
        List<JsonNode> sheets = stages.run("sheets drafted", size.projects(), each(budgets, this::drafted)).stream()
                .flatMap(List::stream)
                .toList();
        stages.run("indicators", size.indicators(), each(sheets, this::write));
        List<String> ids =
                sheets.stream().map(sheet -> sheet.path("id").asText()).toList();
        stages.run("sheets submitted", ids.size(), each(ids, id -> act("reviewer", "targets", id, "submission")));
        stages.run("budgets submitted", budgets.size(), each(budgets, this::submit));
        return new Entered(budgets, projects, ids);
    }

    private String register(String code) {
        return client.post(
                        "admin",
                        "/api/v1/departments",
                        Map.of("division", DIVISION, "code", code, "name", "云溪县第" + code + "局"))
                .path("code")
                .asText();
    }

    private String open(String code) {
        return client.post(
                        "editor",
                        "/api/v1/budgets",
                        Map.of("division", DIVISION, "department", code, "fiscalYear", year))
                .path("id")
                .asText();
    }

    private String enter(String budget, int number) {
        return client.post(
                        "editor",
                        "/api/v1/budgets/" + budget + "/projects",
                        Map.of(
                                "name",
                                NAMES.get(number % NAMES.size()) + "（第" + (number + 1) + "项）",
                                "amount",
                                AMOUNT,
                                "funding",
                                List.of(Map.of("asFiled", "一般公共预算", "source", "general", "amount", AMOUNT)),
                                "objectives",
                                List.of("1.按计划完成。")))
                .path("id")
                .asText();
    }

    private List<JsonNode> drafted(String budget) {
        String path = "/api/v1/targets?limit=100&budget=" + budget;
        return await().atMost(5, MINUTES)
                .until(() -> client.all("editor", path), sheets -> sheets.size() == size.projectsEach());
    }

    /** No two sheets ask for the same: the second would be taken for a copy. */
    private JsonNode write(JsonNode sheet) {
        int own = written.incrementAndGet();
        return client.put(
                "editor",
                "/api/v1/targets/" + sheet.path("id").asText(),
                sheet.path("sequence").asLong(),
                Map.of(
                        "objectives", List.of("1.按计划完成。"),
                        "indicators",
                                IntStream.range(0, size.indicatorsEach())
                                        .mapToObj(number -> indicator(own, number))
                                        .toList()));
    }

    private static Map<String, Object> indicator(int own, int number) {
        List<String> kind = CATEGORIES.get(number % CATEGORIES.size());
        return Map.of(
                "dimension",
                kind.get(0),
                "category",
                kind.get(1),
                "name",
                kind.get(1).replace("指标", "") + "达标要求" + (number + 1),
                "definition",
                "完成情况" + (number + 1),
                "target",
                kind.get(2).replace("#", Integer.toString(own)),
                "basis",
                "工作计划");
    }

    /** Until the sheets' submissions have come round. */
    private JsonNode submit(String budget) {
        await().atMost(5, MINUTES).until(() -> client.get("reviewer", "/api/v1/budgets/" + budget + "/readiness")
                .path("submittable")
                .asBoolean());
        return act("reviewer", "budgets", budget, "submission");
    }

    /** At once where the budget's submission has come round, else as soon as it has. */
    public JsonNode approveSheet(String sheet) {
        return await().pollDelay(Duration.ZERO)
                .atMost(5, MINUTES)
                .ignoreExceptionsMatching(e -> String.valueOf(e.getMessage()).contains("409"))
                .until(() -> act("finance", "targets", sheet, "approval"), answer -> true);
    }

    private JsonNode approve(String budget) {
        awaitApprovable(budget);
        return act("finance", "budgets", budget, "approval");
    }

    /** Until the approvals of its sheets have come round. */
    public void awaitApprovable(String budget) {
        await().atMost(5, MINUTES).until(() -> client.get("finance", "/api/v1/budgets/" + budget + "/readiness")
                .path("approvable")
                .asBoolean());
    }

    private JsonNode assembled(String budget) {
        return await().atMost(5, MINUTES)
                .ignoreExceptionsMatching(e -> String.valueOf(e.getMessage()).contains("404"))
                .until(
                        () -> client.get("officer", "/api/v1/disclosures/" + budget),
                        disclosure -> disclosure.path("state").asText().equals("assembled"));
    }

    private Stream<Callable<JsonNode>> payments(List<String> projects) {
        List<Map<String, Object>> all = new ArrayList<>();
        for (int i = 0; i < size.paymentsEach(); i++) {
            for (String project : projects) {
                all.add(payment(project, i));
            }
        }
        return IntStream.iterate(0, from -> from < all.size(), from -> from + PAYMENTS_A_REQUEST)
                .mapToObj(from -> all.subList(from, Math.min(all.size(), from + PAYMENTS_A_REQUEST)))
                .map(batch -> () -> recorded(client.post(Client.PARTNER, "/api/v1/payments/bulk", batch)));
    }

    private static JsonNode recorded(JsonNode report) {
        if (report.path("refused").asInt(-1) != 0) {
            throw new IllegalStateException("payments were refused: " + report);
        }
        return report;
    }

    private Map<String, Object> payment(String project, int number) {
        Map<String, Object> payment = new LinkedHashMap<>();
        payment.put("project", project);
        payment.put("amount", AMOUNT.divide(BigDecimal.valueOf(size.paymentsEach())));
        payment.put("paidOn", LocalDate.of(year, number % 12 + 1, 15).toString());
        payment.put("source", "general");
        payment.put(
                "reference", "GK-" + year + "-" + project.substring(24) + "-" + project.substring(0, 8) + "-" + number);
        return payment;
    }

    private int indicators(List<String> budgets) {
        return budgets.stream()
                .flatMap(budget -> client.all("finance", "/api/v1/targets?limit=100&budget=" + budget).stream())
                .mapToInt(sheet -> sheet.path("indicators").size())
                .sum();
    }

    private JsonNode act(String account, String kind, String id, String act) {
        return client.post(account, "/api/v1/" + kind + "/" + id + "/" + act, Map.of());
    }

    private static <T, R> Stream<Callable<R>> each(List<T> all, Function<T, R> act) {
        return all.stream().map(one -> () -> act.apply(one));
    }

    private Stream<Callable<String>> perProject(List<String> budgets, ProjectEntry entry) {
        return budgets.stream().flatMap(budget -> IntStream.range(0, size.projectsEach())
                .mapToObj(number -> () -> entry.enter(budget, number)));
    }

    /** Enters the n-th project of a budget. */
    private interface ProjectEntry {
        String enter(String budget, int number);
    }

    /** Different enough that no two are taken for one. */
    private static final List<String> NAMES = Collections.unmodifiableList(List.of(
            "农村道路养护", "河道清淤", "校舍修缮", "图书馆开放", "老旧小区电梯", "乡镇卫生院设备", "防汛物资", "森林防火巡护", "就业技能培训", "残疾人康复", "垃圾分类",
            "公共厕所改造", "路灯节能", "广播电视覆盖", "文物保护", "饮用水监测", "食品抽检", "城市绿化", "消防站建设", "档案数字化"));
}

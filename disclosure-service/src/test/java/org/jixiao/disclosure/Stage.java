package org.jixiao.disclosure;

import com.microsoft.playwright.Page;
import io.restassured.RestAssured;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jixiao.budget.contract.Money;
import org.jixiao.indicator.contract.Indicator;
import org.jixiao.test.browser.Chromium;
import org.jixiao.test.browser.Screen;
import org.jspecify.annotations.Nullable;

/** What is published for all tests in a browser, and the browser they share; set when the first of them asks. */
@Singleton
public class Stage {

    private final Desk desk;
    private @Nullable Scene scene;

    Stage(Desk desk) {
        this.desk = desk;
    }

    /**
     * @param before a department's budget of the year before
     * @param now the one of this year, in its second version
     * @param gone another one, withdrawn
     * @param slip address of an error reported of the one of this year, and answered
     */
    record Scene(Chromium chromium, SampleBudget before, SampleBudget now, SampleBudget gone, String slip) {

        String department() {
            return "/departments/" + now.budget();
        }

        String project() {
            return department() + "/projects/" + now.id("repair");
        }

        Page reader(Screen screen) {
            return chromium.reader(site(), screen);
        }

        Page readerWithoutScripts() {
            return chromium.readerWithoutScripts(site(), Screen.PHONE);
        }

        private static String site() {
            return "http://127.0.0.1:" + RestAssured.port;
        }
    }

    Scene set() {
        Scene set = scene == null ? published() : scene;
        scene = set;
        return set;
    }

    @PreDestroy
    void close() {
        if (scene != null) {
            scene.chromium().close();
        }
    }

    private Scene published() {
        SampleBudget before = SampleBudget.of("browser").named("图书馆夜间开放").inYear(2025);
        desk.published(before, before.told());
        SampleBudget now = before.inYear(2026);
        desk.published(now, Filed.told(now));
        SampleBudget revised = now.adjusted(LocalDate.of(2026, 8, 1)).named("图书馆夜间和周末开放");
        desk.publishedAgain(
                revised, Revised.told(revised, Money.ofTenThousands(new BigDecimal("360")), Stage::renamed));
        SampleBudget gone = SampleBudget.of("browser-gone");
        desk.published(gone, gone.told());
        desk.officer(gone)
                .body(Map.of("reason", "金额有误"))
                .post(desk.path(gone, "withdrawal"))
                .then()
                .statusCode(200);
        String slip = ReportTest.sent(now, "周末开放的时间与门口的告示不一样。", "10.0.0.8");
        desk.answered(now, "以本页为准，告示将更换。");
        return new Scene(Chromium.started(), before, now, gone, slip);
    }

    private static List<Indicator> renamed(List<Indicator> indicators) {
        List<Indicator> renamed = new ArrayList<>(indicators.subList(0, indicators.size() - 1));
        renamed.set(0, Revised.named(indicators.get(0), 1, "修缮文化站与阅览室数量"));
        return renamed;
    }
}

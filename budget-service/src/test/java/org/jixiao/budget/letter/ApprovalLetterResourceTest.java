package org.jixiao.budget.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.jixiao.budget.IndicatorService;
import org.jixiao.budget.IndicatorService.SheetOf;
import org.jixiao.budget.Office;
import org.jixiao.budget.ServiceTest;
import org.jixiao.indicator.contract.Grade;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ApprovalLetterResourceTest extends ServiceTest {

    /** Rare characters, signs that XML means something by and one that it has no place for, another script. */
    private static final String ODD = "龘鎏 \"A & B\" <堤>\u0007Ω";

    @Inject
    IndicatorService indicators;

    @Test
    void anApprovedBudgetIsALetterToPrint() throws IOException {
        String budget = approvedBudget(30);

        Response answer = office.as(office.finance()).get(path(budget));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.contentType()).isEqualTo("application/pdf");
        assertThat(answer.header("Content-Disposition")).contains("approval-" + budget + "-1.pdf");
        byte[] pdf = answer.asByteArray();
        Files.write(Path.of("target", "approval.pdf"), pdf);
        String text = text(pdf);
        assertThat(text.replaceAll("\\s", ""))
                .contains("云溪县财政局", "云财预〔2026〕1号", "2026年1月20日")
                .contains("关于批复" + office.name() + "2026年部门预算及绩效目标的通知")
                .contains("村级供水管网改造", "12.50", "财政拨款", "已批复（良）")
                .contains("豁免", "运转类项目")
                // 31 projects of 12.50: 387.50
                .contains("合计387.50")
                .contains("第1页", "修订1·" + budget);
        assertThat(answer.header("ETag")).isNotBlank();
        assertThat(text).contains(answer.header("ETag").replace("\"", ""));
    }

    @Test
    void theSameApprovalGivesTheSameBytesAndIsNotSentTwice() {
        String budget = approvedBudget(1);
        Response first = office.as(office.finance()).get(path(budget));

        Response second = office.as(office.editor()).get(path(budget) + "?revision=1");

        assertThat(second.asByteArray()).isEqualTo(first.asByteArray());
        office.as(office.finance())
                .header("If-None-Match", first.header("ETag"))
                .get(path(budget))
                .then()
                .statusCode(304);
    }

    @Test
    void thereIsNoLetterBeforeTheApprovalNorForStrangers() {
        String open = office.openBudget();
        office.as(office.finance())
                .get(path(open))
                .then()
                .statusCode(404)
                .body("type", equalTo("/problems/budget/not-found"));
        office.as(office.finance()).get(path(open) + "?revision=1").then().statusCode(404);
        Office elsewhere = Office.open();
        elsewhere.as(elsewhere.editor()).get(path(open)).then().statusCode(404);
    }

    @Test
    void theLetterOfAnAdjustmentSaysWhatItChanged() throws IOException {
        String budget = office.openBudget();
        office.enterProject(budget, "村级供水管网改造");
        office.approve(budget);
        Response first = office.as(office.finance()).get(path(budget));
        office.adjust(budget).then().statusCode(200);
        office.enterProject(budget, "水闸抢修");
        office.approve(budget);

        byte[] pdf = office.as(office.finance()).get(path(budget)).asByteArray();

        Files.write(Path.of("target", "adjustment.pdf"), pdf);
        assertThat(text(pdf).replaceAll("\\s", ""))
                .contains("部门预算调整及绩效目标的通知", "调整原因：上级追加专项资金", "修订2·")
                // 12.50 + 12.50 after, 12.50 before
                .contains("合计25.00万元，调整前为12.50万元")
                .contains("水闸抢修—12.50+12.50");
        assertThat(office.as(office.finance()).get(path(budget) + "?revision=1").asByteArray())
                .isEqualTo(first.asByteArray());
    }

    /** With a project that has a sheet, and as many as asked that are exempt. */
    private String approvedBudget(int exempt) {
        String budget = office.openBudget();
        SheetOf sheet = SheetOf.project(budget, office.enterProject(budget, "村级供水管网改造"));
        for (int i = 0; i < exempt; i++) {
            exempt(budget, office.enterProject(budget, ODD + "水利工程运行维护第" + i + "期"));
        }
        indicators.submitted(sheet, 2, 1);
        await().untilAsserted(() -> step("submission", budget, Map.of()));
        indicators.approved(sheet, 3, 1, Grade.GOOD);
        Map<String, Object> approval = new HashMap<>(Map.of("document", "云财预〔2026〕1号", "approvedOn", "2026-01-20"));
        await().untilAsserted(() -> step("approval", budget, approval));
        return budget;
    }

    private void exempt(String budget, String project) {
        office.as(office.finance())
                .body(Map.of("basis", "operating"))
                .put("/api/v1/budgets/" + budget + "/exemptions/" + project)
                .then()
                .statusCode(200);
    }

    private void step(String step, String budget, Map<String, Object> body) {
        office.act(
                        step.equals("submission") ? office.reviewer() : office.finance(),
                        "/api/v1/budgets/" + budget + "/" + step,
                        body)
                .then()
                .statusCode(200);
    }

    private static String path(String budget) {
        return "/api/v1/budgets/" + budget + "/approval.pdf";
    }

    /** As a reader finds it, every sign drawn by a font that is inside and has a glyph for it. */
    private static String text(byte[] pdf) throws IOException {
        List<String> undrawn = new ArrayList<>();
        PDFTextStripper stripper = new PDFTextStripper() {
            @Override
            protected void processTextPosition(TextPosition sign) {
                super.processTextPosition(sign);
                if (!isDrawn(sign)) {
                    undrawn.add(sign.getUnicode() + " by " + sign.getFont().getName());
                }
            }
        };
        try (PDDocument document = Loader.loadPDF(pdf)) {
            String text = stripper.getText(document);
            assertThat(undrawn).isEmpty();
            return text;
        }
    }

    private static boolean isDrawn(TextPosition sign) {
        try {
            return sign.getFont() instanceof PDType0Font font
                    && font.isEmbedded()
                    && font.codeToGID(sign.getCharacterCodes()[0]) != 0;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}

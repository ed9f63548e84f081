package org.jixiao.disclosure;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.jixiao.budget.contract.ApprovalManifest;
import org.jixiao.budget.contract.BudgetApproved;
import org.jixiao.budget.contract.ProjectDeclared;
import org.jixiao.disclosure.SampleBudget.Told;
import org.jixiao.indicator.contract.Sheet;
import org.jixiao.indicator.contract.TargetApproved;
import org.jixiao.test.Backend;
import org.junit.jupiter.api.Test;

/** A page is quick to come over a poor line. */
@QuarkusTest
@WithTestResource(value = Backend.class, initArgs = @ResourceArg(name = "database", value = "disclosure"))
class PageSizeTest {

    private static final int MOST_BYTES = 60 * 1024;

    @Inject
    Desk desk;

    @Test
    void aDepartmentOfTwentyProjectsTakesNoMoreThanSixtyKilobytes() throws IOException {
        SampleBudget sample = SampleBudget.of("page-size");
        desk.published(sample, crowded(sample, 17));

        byte[] html = given().get("/departments/" + sample.budget())
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();

        assertThat(new String(html, StandardCharsets.UTF_8)).contains("20 个项目");
        assertThat(compressed(html)).isLessThanOrEqualTo(MOST_BYTES);
    }

    /** With more projects like the first one, each with its sheet. */
    private static List<Told> crowded(SampleBudget sample, int more) {
        return sample.told().stream()
                .flatMap(each -> Stream.concat(
                        Stream.of(approving(each, sample, more)),
                        IntStream.rangeClosed(1, more).boxed().flatMap(i -> like(each, sample, i))))
                .toList();
    }

    private static Stream<Told> like(Told told, SampleBudget sample, int i) {
        if (told.fact() instanceof ProjectDeclared first && first.project().equals(sample.id("repair"))) {
            return Stream.of(about(
                    told,
                    "project/" + sample.id("repair" + i),
                    new ProjectDeclared(
                            first.budget(),
                            sample.id("repair" + i),
                            first.fiscalYear(),
                            false,
                            first.amount(),
                            first.details(),
                            List.of(),
                            null,
                            null,
                            first.contributors())));
        }
        if (told.fact() instanceof TargetApproved first
                && sample.id("repair").equals(first.sheet().project())) {
            Sheet sheet = first.sheet();
            return Stream.of(about(
                    told,
                    "sheet/" + sample.id("sheet" + i),
                    new TargetApproved(
                            new Sheet(
                                    sample.id("sheet" + i),
                                    sheet.budget(),
                                    sample.id("repair" + i),
                                    sheet.judgedAgainst(),
                                    sheet.objectives(),
                                    sheet.indicators()),
                            first.grade())));
        }
        return Stream.empty();
    }

    private static Told approving(Told told, SampleBudget sample, int more) {
        if (!(told.fact() instanceof BudgetApproved approved)) {
            return told;
        }
        ApprovalManifest manifest = approved.manifest();
        List<ApprovalManifest.Entry> entries = new ArrayList<>(manifest.projects());
        manifest.projects().stream()
                .filter(each -> each.project().equals(sample.id("repair")))
                .forEach(first -> IntStream.rangeClosed(1, more)
                        .forEach(i -> entries.add(new ApprovalManifest.Entry(
                                sample.id("repair" + i),
                                first.sequence(),
                                new ApprovalManifest.SheetAt(
                                        sample.id("sheet" + i),
                                        Objects.requireNonNull(first.sheet()).sequence())))));
        return about(
                told,
                told.subject(),
                new BudgetApproved(
                        approved.budget(),
                        approved.approvedOn(),
                        approved.document(),
                        approved.total(),
                        approved.exemptions(),
                        new ApprovalManifest(manifest.declared(), manifest.departmentSheet(), entries)));
    }

    private static Told about(Told told, String subject, Record fact) {
        return new Told(told.topic(), told.key(), subject, told.department(), told.sequence(), told.revision(), fact);
    }

    private static int compressed(byte[] html) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(html);
        }
        return bytes.size();
    }
}

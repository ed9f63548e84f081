package org.jixiao.budget.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jixiao.budget.budget.Exemptions;
import org.jixiao.budget.contract.ApprovalManifest;
import org.jixiao.budget.letter.ApprovalLetter.Line;
import org.jixiao.budget.letter.ApprovalLetter.Row;
import org.jixiao.budget.project.ProjectContent;
import org.jixiao.budget.revision.ApprovedEdition;
import org.jixiao.indicator.contract.Grade;

/** The projects of an approved revision as the letter lists them, each with the sheet that was approved with it. */
final class ProjectTable {

    private final Exemptions exemptions;
    private final Map<UUID, ApprovalManifest.SheetAt> sheets;
    private final Function<ApprovalManifest.SheetAt, Optional<Grade>> grades;

    ProjectTable(ApprovedEdition edition, Function<ApprovalManifest.SheetAt, Optional<Grade>> grades) {
        this.exemptions = edition.matter().exemptions();
        this.sheets = edition.approval().manifest().projects().stream()
                .flatMap(entry -> Stream.ofNullable(entry.sheet()).map(sheet -> Map.entry(entry.project(), sheet)))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        this.grades = grades;
    }

    List<Row> rows(List<ApprovedEdition.Entry> projects) {
        List<Row> rows = new ArrayList<>();
        for (ApprovedEdition.Entry entry : projects) {
            ProjectContent said = entry.matter().content();
            rows.add(new Row(
                    rows.size() + 1,
                    Words.text(said.code()),
                    said.name(),
                    Words.amount(said.amount()),
                    Words.funding(said.funding()),
                    sheet(entry.project())));
        }
        return List.copyOf(rows);
    }

    /** Those that were approved without a sheet, each with the basis. */
    List<Line> exempt(List<ApprovedEdition.Entry> projects) {
        return projects.stream()
                .flatMap(entry -> exemptions.of(entry.project()).stream()
                        .map(exemption -> new Line(entry.matter().content().name(), Words.basis(exemption.basis()))))
                .toList();
    }

    private String sheet(UUID project) {
        ApprovalManifest.SheetAt sheet = sheets.get(project);
        return sheet == null ? "豁免" : Words.approved(grades.apply(sheet));
    }
}

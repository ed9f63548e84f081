package org.jixiao.budget.check;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jixiao.budget.budget.BudgetContent;
import org.jixiao.budget.budget.Found;
import org.jixiao.budget.check.rule.CheckedBudget;
import org.jixiao.budget.check.rule.CheckedProject;
import org.jixiao.budget.check.rule.Region;
import org.jixiao.budget.check.rule.RuleSettings;
import org.jixiao.budget.contract.Finding;
import org.jixiao.budget.contract.FiscalYear;
import org.jixiao.budget.project.CheckCharacter;
import org.jixiao.budget.project.ProjectCodes;
import org.jixiao.budget.project.ProjectContent;

/** A budget for the rules, written as a partner system would send it. Single quotes stand for double ones. */
public final class Sample {

    static final ProjectCodes HEBEI =
            new ProjectCodes(Pattern.compile("[0-9]{8}[0-9A-HJ-NPQRTUWXY]{13}"), CheckCharacter.HEBEI_31, false);

    private static final ObjectMapper JSON =
            JsonMapper.builder().findAndAddModules().build();

    private final List<CheckedProject> projects = new ArrayList<>();
    private final List<CheckedProject> lastYear = new ArrayList<>();
    private BudgetContent content = BudgetContent.EMPTY;
    private int year = 2026;
    private RuleSettings settings = RuleSettings.NONE;

    static Sample empty() {
        return new Sample();
    }

    static Sample of(String content) {
        Sample sample = new Sample();
        sample.content = read(content, BudgetContent.class);
        return sample;
    }

    Sample project(String content) {
        return project(UUID.randomUUID(), content);
    }

    Sample project(UUID id, String content) {
        projects.add(new CheckedProject(id, false, read(content, ProjectContent.class)));
        return this;
    }

    Sample classified(String content) {
        ProjectContent said = read(content, ProjectContent.class).withoutMatter();
        projects.add(new CheckedProject(UUID.randomUUID(), true, said));
        return this;
    }

    Sample lastYear(String content) {
        lastYear.add(new CheckedProject(UUID.randomUUID(), false, read(content, ProjectContent.class)));
        return this;
    }

    Sample in(int fiscalYear) {
        year = fiscalYear;
        return this;
    }

    Sample where(String rules) {
        settings = read(rules, RuleSettings.class);
        return this;
    }

    CheckedBudget budget() {
        Region region = new Region(settings, Set.of("general", "special-account", "other"), HEBEI);
        return new CheckedBudget(new FiscalYear(year), content, projects, lastYear, region);
    }

    List<Finding> findings() {
        return Rules.check(budget()).map(Found::finding).toList();
    }

    static <T> T read(String written, Class<T> type) {
        try {
            return JSON.readValue(written.replace('\'', '"'), type);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(written, e);
        }
    }
}

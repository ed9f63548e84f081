package org.jixiao.indicator.target.check;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jixiao.budget.contract.Finding;
import org.jixiao.indicator.target.rule.CheckedFiling;
import org.jixiao.indicator.target.rule.CheckedSheet;
import org.jixiao.indicator.target.rule.FilingRule;
import org.jixiao.indicator.target.rule.Hit;
import org.jixiao.indicator.target.rule.Notice;
import org.jixiao.indicator.target.rule.Notices;
import org.jixiao.indicator.target.rule.Rule;
import org.jixiao.indicator.target.rule.filing.CopiedTargets;
import org.jixiao.indicator.target.rule.filing.ImplementerMissing;
import org.jixiao.indicator.target.rule.filing.KeyTasksNamed;
import org.jixiao.indicator.target.rule.filing.LessThanOneProject;
import org.jixiao.indicator.target.rule.filing.ProseWords;
import org.jixiao.indicator.target.rule.filing.QuotedGoals;
import org.jixiao.indicator.target.rule.filing.StatedElsewhere;
import org.jixiao.indicator.target.rule.filing.TaskCosts;
import org.jixiao.indicator.target.rule.filing.TaskCoverage;
import org.jixiao.indicator.target.rule.filing.TaskWords;
import org.jixiao.indicator.target.rule.filing.WaysOfTime;
import org.jixiao.indicator.target.rule.row.BeyondReach;
import org.jixiao.indicator.target.rule.row.CopiedExplanation;
import org.jixiao.indicator.target.rule.row.PartWithinWhole;
import org.jixiao.indicator.target.rule.row.RowRules;
import org.jixiao.indicator.target.rule.row.StaleYear;
import org.jixiao.indicator.target.rule.row.WorseThanBefore;
import org.jixiao.indicator.target.rule.row.YearWithinTerm;
import org.jixiao.indicator.target.rule.sheet.BasisMissing;
import org.jixiao.indicator.target.rule.sheet.CostsWithinBudget;
import org.jixiao.indicator.target.rule.sheet.Coverage;
import org.jixiao.indicator.target.rule.sheet.GoalAmount;
import org.jixiao.indicator.target.rule.sheet.ImplementerVague;
import org.jixiao.indicator.target.rule.sheet.Levels;
import org.jixiao.indicator.target.rule.sheet.Misspelt;
import org.jixiao.indicator.target.rule.sheet.PeopleCounted;
import org.jixiao.indicator.target.rule.sheet.SameForTerm;
import org.jixiao.indicator.target.rule.sheet.SameIndicator;
import org.jixiao.indicator.target.rule.sheet.SharedExplanation;
import org.jixiao.indicator.target.rule.sheet.ThingsCounted;
import org.jixiao.indicator.target.rule.sheet.UnitCost;
import org.jixiao.indicator.target.rule.sheet.UnknownLevels;
import org.jixiao.indicator.target.rule.sheet.WeakQuantity;
import org.jixiao.indicator.target.rule.sheet.Weights;
import org.jixiao.indicator.target.rule.sheet.WhoIsAsked;
import org.jspecify.annotations.Nullable;

/** The rules of this service, in the order their findings are shown. */
public final class Rules {

    private static final List<Rule> OF_A_SHEET = Stream.concat(
                    RowRules.all().stream(),
                    Stream.of(
                            new StaleYear(),
                            new YearWithinTerm(),
                            new WorseThanBefore(),
                            new SameForTerm(),
                            new PartWithinWhole(),
                            new BeyondReach(),
                            new CopiedExplanation(),
                            new SharedExplanation(),
                            new Coverage(),
                            new Levels(),
                            new UnknownLevels(),
                            new SameIndicator(),
                            new CostsWithinBudget(),
                            new UnitCost(),
                            new GoalAmount(),
                            new PeopleCounted(),
                            new ThingsCounted(),
                            new WeakQuantity(),
                            new WhoIsAsked(),
                            new BasisMissing(),
                            new Weights(),
                            new ImplementerVague(),
                            new Misspelt()))
            .toList();
    private static final List<FilingRule> OF_A_FILING = List.of(
            new TaskCosts(),
            new TaskCoverage(),
            new KeyTasksNamed(),
            new TaskWords(),
            new ProseWords(),
            new ImplementerMissing(),
            new StatedElsewhere(),
            new QuotedGoals(),
            new LessThanOneProject(),
            new CopiedTargets(),
            new WaysOfTime());

    private Rules() {}

    /**
     * What they find in a sheet; a fact is told once.
     *
     * @param filing that the sheet is part of; null while a part of it is missing
     * @param version of the region's profile that the settings come from; recorded on each finding
     */
    public static List<Finding> check(CheckedSheet sheet, @Nullable CheckedFiling filing, @Nullable String version) {
        Map<String, Finding> found = new LinkedHashMap<>();
        hits(sheet, filing)
                .flatMap(hit -> sheet.region().settings().applied(hit, version).stream())
                .forEach(finding -> found.putIfAbsent(finding.fingerprint(), finding));
        return List.copyOf(found.values());
    }

    static Stream<Hit> hits(CheckedSheet sheet, @Nullable CheckedFiling filing) {
        Stream<Hit> alone = OF_A_SHEET.stream().flatMap(rule -> rule.in(sheet));
        return filing == null
                ? alone
                : Stream.concat(alone, OF_A_FILING.stream().flatMap(rule -> rule.in(sheet, filing)));
    }

    /** What every rule says, by its id. */
    public static Map<String, Notice> catalogue() {
        Map<String, Notice> all = new TreeMap<>(Notices.all());
        all.putAll(RowRules.notices());
        return all;
    }
}

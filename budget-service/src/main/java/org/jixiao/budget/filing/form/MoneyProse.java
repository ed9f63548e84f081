package org.jixiao.budget.filing.form;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jixiao.budget.contract.Expenditure;
import org.jixiao.budget.contract.ExplainedChange;
import org.jixiao.budget.contract.Figure;
import org.jixiao.budget.contract.Funding;
import org.jixiao.budget.contract.Section;
import org.jixiao.budget.contract.StatedTotal;
import org.jixiao.budget.contract.ThreePublicExpense;
import org.jixiao.budget.forms.Statement;
import org.jspecify.annotations.Nullable;

/**
 * The amounts that a department's budget states in sentences: income by source, expenditure by kind, “三公”, changes against an
 * earlier year. The sentences stay prose as they are; what has no home of its own becomes a figure.
 */
final class MoneyProse {

    private static final Pattern ABOUT_MONEY = Pattern.compile("预算|收入|支出|经费|三公|采购|资产");
    private static final Pattern NO_MONEY = Pattern.compile("绩效|职责|目标|措施|名词|解释");
    private static final Pattern CHANGE =
            Pattern.compile("^(.*?)(?:比|较|与)?(?:(20\\d\\d)年|上年)?(?:预算|决算)?(.*?)(增加|增长|减少|下降|降低)(?:了)?$");
    private static final Pattern VERB = Pattern.compile("(?:共计|合计|总计|安排|列支|为|是)+$");
    private static final Pattern BUDGETED = Pattern.compile("预算$");
    private static final Pattern LEAD = Pattern.compile("^(?:其中|20\\d\\d年|本年|全年|本部门|我部门|部门|当年|年初)+");

    private final Ledger ledger;
    private final FundLabels fundLabels;
    private final Statement statement;
    private String subject = "";
    private String paragraph = "";

    MoneyProse(Ledger ledger, FundLabels fundLabels, Statement statement) {
        this.ledger = ledger;
        this.fundLabels = fundLabels;
        this.statement = statement;
    }

    void read(List<Section> sections) {
        String above = "";
        for (int i = 0; i < sections.size(); i++) {
            Section section = sections.get(i);
            above = section.level() <= 1 || above.isEmpty() ? section.title() : above;
            if (isAboutMoney(section.title())
                    || isAboutMoney(above) && !NO_MONEY.matcher(section.title()).find()) {
                read("/sections/" + i, section);
            }
        }
    }

    private static boolean isAboutMoney(String title) {
        return ABOUT_MONEY.matcher(title).find() && !NO_MONEY.matcher(title).find();
    }

    private void read(String path, Section section) {
        for (int i = 0; i < section.paragraphs().size(); i++) {
            paragraph = path + "/paragraphs/" + i;
            subject = "";
            AmountInProse.in(section.paragraphs().get(i)).forEach(stated -> read(section.title(), stated));
        }
    }

    /** The next of a list takes its amount from the paragraph that is being read. */
    private void readInto(String list, List<?> present) {
        ledger.readOff(paragraph, "/" + list + "/" + present.size() + "/amount");
    }

    private void read(String section, AmountInProse stated) {
        Matcher change = CHANGE.matcher(stated.words());
        if (change.matches()) {
            addChange(stated, change);
            return;
        }
        String label = label(stated.words());
        subject = label;
        if (!isPlaced(label, stated) && !isPlaced(BUDGETED.matcher(label).replaceFirst(""), stated)) {
            readInto("figures", statement.figures());
            statement.figures().add(new Figure(section, List.of(label), null, stated.amount(), null, null, null));
        }
    }

    private boolean isPlaced(String label, AmountInProse stated) {
        return addSum(label, stated)
                || addExpenditure(label, stated)
                || addThreePublic(label, stated)
                || addFunding(label, stated);
    }

    /** What the amount is of: without what leads up to it and the word that gives it. */
    private static String label(String words) {
        String bare = LEAD.matcher(words).replaceFirst("");
        String named = VERB.matcher(bare).replaceFirst("");
        return named.isEmpty() ? bare : named;
    }

    private void addChange(AmountInProse stated, Matcher change) {
        String named = LEAD.matcher(change.group(1) + change.group(3)).replaceFirst("");
        String label = named.isEmpty() ? subject : named;
        boolean falls = !change.group(4).startsWith("增");
        Integer year = change.group(2) == null ? lastYearNamed() : Integer.valueOf(change.group(2));
        readInto("changes", statement.changes());
        statement
                .changes()
                .add(new ExplainedChange(
                        label,
                        expenditure(label).orElse(null),
                        year,
                        falls ? stated.amount().negated() : stated.amount(),
                        stated.reason()));
    }

    /** The parts of a change follow the whole, which names the year. */
    private @Nullable Integer lastYearNamed() {
        return statement.changes().isEmpty()
                ? null
                : statement.changes().get(statement.changes().size() - 1).againstYear();
    }

    private boolean addSum(String label, AmountInProse stated) {
        StatedTotal.Of of = label.endsWith("“三公”经费") || label.endsWith("三公经费")
                ? StatedTotal.Of.THREE_PUBLIC
                : DepartmentLabel.of(label).map(MoneyProse::sum).orElse(null);
        if (of == null || statement.totals().stream().anyMatch(total -> total.of() == of)) {
            return false;
        }
        readInto("totals", statement.totals());
        return statement.totals().add(new StatedTotal(of, label, stated.amount(), List.of()));
    }

    private static StatedTotal.@Nullable Of sum(DepartmentLabel label) {
        return switch (label) {
            case INCOME_TOTAL -> StatedTotal.Of.INCOME;
            case EXPENDITURE_TOTAL -> StatedTotal.Of.EXPENDITURE;
            default -> null;
        };
    }

    private boolean addExpenditure(String label, AmountInProse stated) {
        Optional<Expenditure.Kind> kind = expenditure(label)
                .filter(one -> statement.expenditure().stream().noneMatch(line -> line.kind() == one));
        kind.ifPresent(one -> {
            readInto("expenditure", statement.expenditure());
            statement.expenditure().add(new Expenditure(one, label, stated.amount(), stated.reason()));
        });
        return kind.isPresent();
    }

    private boolean addThreePublic(String label, AmountInProse stated) {
        Optional<ThreePublicExpense.Kind> kind = ThreePublicLabel.of(label)
                .filter(one -> statement.threePublic().stream().noneMatch(line -> line.kind() == one));
        kind.ifPresent(one -> {
            readInto("threePublic", statement.threePublic());
            statement.threePublic().add(new ThreePublicExpense(one, label, stated.amount(), null, stated.reason()));
        });
        return kind.isPresent();
    }

    private boolean addFunding(String label, AmountInProse stated) {
        String source = label.endsWith("收入") ? fundLabels.codeOfIncome(label) : null;
        boolean known = source != null
                && statement.funding().stream()
                        .noneMatch(funding -> funding.asFiled().equals(label));
        if (known) {
            readInto("funding", statement.funding());
            statement.funding().add(new Funding(label, source, null, stated.amount()));
        }
        return known;
    }

    private static Optional<Expenditure.Kind> expenditure(String label) {
        return DepartmentLabel.of(label).flatMap(DepartmentLabel::spending);
    }
}

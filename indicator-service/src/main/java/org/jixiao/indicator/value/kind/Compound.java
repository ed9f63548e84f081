package org.jixiao.indicator.value.kind;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jixiao.budget.contract.Bilingual;
import org.jixiao.indicator.contract.Target;

/** Several things asked for in one cell (162个村、36个社区; >80%、≤90%): each has to be met. */
public record Compound(List<TargetValue> parts) implements TargetValue {

    public Compound {
        parts = List.copyOf(parts);
    }

    /** 1、… would number what follows it. */
    @Override
    public String written() {
        boolean one = !parts.isEmpty() && parts.get(0).written().equals("1");
        return joined(one ? "；" : "、", TargetValue::written);
    }

    @Override
    public Bilingual words() {
        return new Bilingual(joined("，", part -> part.words().zh()), joined(" and ", part -> part.words()
                .en()));
    }

    @Override
    public Target toTarget(String text) {
        return new TargetDraft(text, Target.Kind.COMPOUND)
                .parts(parts.stream().map(part -> part.toTarget(part.written())).toList())
                .target();
    }

    @Override
    public Set<Remark> remarks() {
        Set<Remark> remarks = EnumSet.noneOf(Remark.class);
        parts.forEach(part -> remarks.addAll(part.remarks()));
        return remarks;
    }

    @Override
    public List<Fact> facts() {
        return List.copyOf(parts);
    }

    /** Each part is answered by the fact about the same subject, else by the one in the same place. */
    @Override
    public Attainment attainedBy(Fact actual) {
        List<Fact> facts = actual.facts();
        if (facts.size() == 1 && isOfOneNumber()) {
            return Attainment.of(
                    parts.stream().map(part -> part.attainedBy(actual)).toList());
        }
        if (facts.size() != parts.size()) {
            return Attainment.undecided(Reason.PARTS_WANTED);
        }
        return Attainment.of(IntStream.range(0, parts.size())
                .mapToObj(place -> parts.get(place).attainedBy(answering(place, facts)))
                .toList());
    }

    private Fact answering(int place, List<Fact> facts) {
        TargetValue part = parts.get(place);
        return only(facts, fact -> part.about().isPresent() && part.about().equals(fact.about()))
                .or(() -> only(facts, fact -> isOfTheSame(part, fact)))
                .orElse(facts.get(place));
    }

    private static Optional<Fact> only(List<Fact> facts, java.util.function.Predicate<Fact> test) {
        List<Fact> found = facts.stream().filter(test).limit(2).toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    private static boolean isOfTheSame(TargetValue part, Fact fact) {
        return part.bound()
                .flatMap(bound -> fact.amount().flatMap(amount -> amount.in(bound.measure())))
                .isPresent();
    }

    /** True for two ends of one number: more than one and at most the other. */
    private boolean isOfOneNumber() {
        List<Bound> bounds = parts.stream()
                .filter(part -> part.about().isEmpty())
                .flatMap(part -> part.bound().stream())
                .filter(bound -> !bound.implied())
                .toList();
        return parts.size() == 2
                && bounds.size() == 2
                && bounds.get(0).measure().equals(bounds.get(1).measure())
                && bounds.get(0).comparator() != bounds.get(1).comparator();
    }

    private String joined(String separator, Function<TargetValue, String> each) {
        return parts.stream().map(each).collect(Collectors.joining(separator));
    }
}

package org.jixiao.disclosure.check.sum;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jixiao.budget.contract.Expenditure;
import org.jixiao.budget.contract.Money;
import org.jixiao.budget.contract.StatedTotal;
import org.jixiao.budget.contract.ThreePublicExpense;
import org.jixiao.disclosure.assembly.PublicDisclosure;
import org.jixiao.disclosure.assembly.PublicFigure;
import org.jixiao.disclosure.assembly.PublicFigure.Part;
import org.jspecify.annotations.Nullable;

/** The figures of a draft by what they are. What a department called them stays beside them. */
public final class Figures {

    private final PublicDisclosure document;

    public Figures(PublicDisclosure document) {
        this.document = document;
    }

    /** A figure with its place among all. */
    public record Line<K>(K kind, PublicFigure figure, String path) {

        Term term() {
            return new Term(figure.label(), figure.amount());
        }
    }

    /** How far something moved. @param kind null where it is the whole, or no single kind */
    record Moved(Expenditure.@Nullable Kind kind, PublicFigure figure, String path) {

        Term term() {
            return new Term(figure.label(), figure.amount());
        }
    }

    public List<Line<Expenditure.Kind>> expenditure() {
        return lines(Part.EXPENDITURE, Expenditure.Kind.values());
    }

    /** What is budgeted for this year; the year before stands beside it in the document. */
    public List<Line<ThreePublicExpense.Kind>> threePublic() {
        return lines(Part.THREE_PUBLIC, ThreePublicExpense.Kind.values()).stream()
                .filter(line -> Objects.equals(
                        line.figure().year(), document.fiscalYear().value()))
                .toList();
    }

    /** Sums that the document draws, without their split by source. */
    public List<Line<StatedTotal.Of>> totals() {
        return lines(Part.TOTAL, StatedTotal.Of.values()).stream()
                .filter(line -> line.figure().isWholeSum())
                .toList();
    }

    /** What one source has in a sum: the lines under the sum's label. */
    List<Line<StatedTotal.Of>> split(Line<StatedTotal.Of> total) {
        return lines(Part.TOTAL, StatedTotal.Of.values()).stream()
                .filter(line -> line.kind() == total.kind() && !line.figure().isWholeSum())
                .filter(line ->
                        line.figure().path().get(0).equals(total.figure().path().get(0)))
                .toList();
    }

    /** The one sum of its kind. Empty where there is none, or several. */
    public Optional<Money> total(StatedTotal.Of of) {
        List<Line<StatedTotal.Of>> drawn =
                totals().stream().filter(total -> total.kind() == of).toList();
        return drawn.size() == 1 ? Optional.ofNullable(drawn.get(0).figure().amount()) : Optional.empty();
    }

    /** What is spent in one way. Empty where it is not stated. */
    public Optional<Money> expenditure(Expenditure.Kind kind) {
        return stated(expenditure().stream()
                .filter(line -> line.kind() == kind)
                .map(Line::term)
                .toList());
    }

    /** All that is spent: what counts for the total, and is no part of another line. */
    public List<Term> spending() {
        return expenditure().stream()
                .filter(line -> line.kind() != Expenditure.Kind.AGENCY_RUNNING)
                .filter(line -> !isListed(line.kind().within()))
                .map(Line::term)
                .toList();
    }

    public List<Term> income() {
        return document.funding().stream()
                .map(entry -> new Term(entry.asFiled(), entry.amount()))
                .toList();
    }

    List<Moved> changes() {
        return IntStream.range(0, document.figures().size())
                .filter(i -> document.figures().get(i).isOf(Part.CHANGE))
                .mapToObj(i -> new Moved(
                        Arrays.stream(Expenditure.Kind.values())
                                .filter(kind -> document.figures().get(i).is(Part.CHANGE, kind))
                                .findFirst()
                                .orElse(null),
                        document.figures().get(i),
                        "/figures/" + i))
                .toList();
    }

    /** What amounts come to. Empty where there are none, or one is not stated. */
    public static Optional<Money> stated(List<Term> terms) {
        return terms.isEmpty() || terms.stream().anyMatch(term -> term.amount() == null)
                ? Optional.empty()
                : Optional.of(Money.sum(terms.stream().flatMap(term -> Stream.ofNullable(term.amount()))));
    }

    private boolean isListed(Expenditure.@Nullable Kind kind) {
        return kind != null && expenditure().stream().anyMatch(line -> line.kind() == kind);
    }

    private <K extends Enum<K>> List<Line<K>> lines(Part part, K[] kinds) {
        List<PublicFigure> all = document.figures();
        return IntStream.range(0, all.size())
                .boxed()
                .flatMap(i -> Arrays.stream(kinds)
                        .filter(kind -> all.get(i).is(part, kind))
                        .map(kind -> new Line<>(kind, all.get(i), "/figures/" + i)))
                .toList();
    }
}

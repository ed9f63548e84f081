package org.jixiao.disclosure.check.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jixiao.budget.contract.Asset;
import org.jixiao.budget.contract.Coded;
import org.jixiao.budget.contract.FiscalYear;
import org.jixiao.budget.contract.Funding;
import org.jixiao.budget.contract.Money;
import org.jixiao.budget.contract.Procurement;
import org.jixiao.budget.contract.UnitBudget;
import org.jixiao.disclosure.assembly.PublicDisclosure;
import org.jixiao.disclosure.assembly.PublicFigure;
import org.jixiao.disclosure.check.Check;
import org.jixiao.disclosure.check.personal.PhoneNumbers;
import org.jixiao.disclosure.check.secrecy.WithheldPurchases;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The words that stand beside figures are looked at like all others; the tags of the format are not. */
class FigureTextsTest {

    private static final PublicDisclosure.Withheld ONE_WITHHELD = new PublicDisclosure.Withheld(1, "另有一个项目不予公开。");

    @Test
    void reasonsNotesPurchasesAssetsAndDocumentNumbersAreWords() {
        assertThat(Texts.of(document(null)))
                .extracting(Texts.Text::words)
                .contains("接待联系人电话13912345678", "图书车", "书库改造", "库房", "平方米", "示财〔2026〕8号", "总馆")
                .doesNotContain("three-public/reception", "buildings", "general", "A0203");
    }

    @Test
    void whatIsStruckOutOfAReasonIsGoneFromTheDocument() {
        PublicDisclosure struck =
                Texts.rewrite(document(null), (path, words) -> path.equals("/figures/0/text") ? Check.MARK : words);

        assertThat(struck.figures().get(0).text()).isEqualTo(Check.MARK);
        assertThat(struck.figures().get(0).amount()).isEqualTo(Money.ZERO);
        assertThat(struck.procurement()).isEqualTo(document(null).procurement());
        assertThat(struck.assets()).isEqualTo(document(null).assets());
        assertThat(struck.units()).isEqualTo(document(null).units());
    }

    @Test
    void aPhoneNumberInAReasonIsFound() {
        assertThat(new PhoneNumbers().look(document(null)))
                .containsExactly(new Rule.Hit("/figures/0/text", "13912345678"));
    }

    @Test
    void aPurchaseForNoPublicProjectIsAskedAboutWhereProjectsAreWithheld() {
        assertThat(new WithheldPurchases().look(document(null))).isEmpty();
        assertThat(new WithheldPurchases().look(document(ONE_WITHHELD)))
                .containsExactly(new Rule.Hit("/procurement/0/project", "书库改造"));
    }

    private static PublicDisclosure document(PublicDisclosure.@Nullable Withheld withheld) {
        List<Funding> funding = List.of(new Funding("财政拨款", "general", null, Money.ZERO, false, "示财〔2026〕8号"));
        return new PublicDisclosure(
                new UUID(0, 1),
                0,
                Instant.EPOCH,
                null,
                null,
                null,
                new Coded("990101", "示例区"),
                new Coded("203", "示例区图书馆"),
                new FiscalYear(2026),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(new UnitBudget(new Coded("203001", "总馆"), Money.ZERO, List.of())),
                funding,
                List.of(new PublicFigure(
                        "三公经费",
                        List.of("公务接待费"),
                        2026,
                        Money.ZERO,
                        null,
                        null,
                        "接待联系人电话13912345678",
                        "three-public/reception")),
                List.of(new Procurement("书库改造", null, "图书车", "A0203", "辆", null, null, null, funding)),
                List.of(new Asset(Asset.Kind.BUILDINGS, "库房", null, "平方米", null, null)),
                List.of(),
                withheld);
    }
}

package org.jixiao.indicator.target.rule.filing;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jixiao.budget.contract.Section;
import org.jixiao.indicator.target.rule.CheckedFiling;
import org.jixiao.indicator.target.rule.CheckedSheet;
import org.jixiao.indicator.target.rule.FilingRule;
import org.jixiao.indicator.target.rule.Hit;
import org.jixiao.indicator.target.rule.Typos;

/** TYPO: what is misspelt in the prose of a filing. Told once, of the first of its sheets. */
public final class ProseWords implements FilingRule {

    @Override
    public Stream<Hit> in(CheckedSheet sheet, CheckedFiling filing) {
        boolean first =
                !filing.sheets().isEmpty() && filing.sheets().get(0).id().equals(sheet.id());
        List<Section> sections = filing.sections();
        return first
                ? IntStream.range(0, sections.size())
                        .boxed()
                        .flatMap(i -> in(sections.get(i), sheet.path() + "/sections/" + i + "/paragraphs/"))
                : Stream.empty();
    }

    private static Stream<Hit> in(Section section, String path) {
        List<String> paragraphs = section.paragraphs();
        return IntStream.range(0, paragraphs.size()).boxed().flatMap(i -> Typos.in(paragraphs.get(i), path + i, null));
    }
}

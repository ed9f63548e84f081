package org.jixiao.disclosure.check.secrecy;

import java.text.Normalizer;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jixiao.budget.contract.Bilingual;
import org.jixiao.disclosure.assembly.PublicDisclosure;
import org.jixiao.disclosure.assembly.PublicProject;
import org.jixiao.disclosure.check.rule.Rule;

/**
 * Purchases for a project that is not among the public ones, in a document that keeps projects from publication: the
 * purchase may tell what its project must not.
 */
public final class WithheldPurchases implements Rule {

    @Override
    public String code() {
        return "SECRET_PURCHASE";
    }

    @Override
    public Bilingual message() {
        return new Bilingual(
                "采购所属项目不在公开的项目之中，可能涉及依法不予公开的内容。",
                "A purchase for a project that is not public: it may tell what is kept from publication.");
    }

    @Override
    public String source() {
        return "保守国家秘密法";
    }

    @Override
    public Bilingual remedy() {
        return new Bilingual(
                "请核实；涉及的，退回部门删去该采购后重新报批；不涉及的，说明理由。",
                "Check it: where it does, have the department strike the purchase; else give the reason.");
    }

    @Override
    public List<Hit> look(PublicDisclosure document) {
        if (document.withheld() == null) {
            return List.of();
        }
        Set<String> known = document.projects().stream()
                .map(PublicProject::name)
                .map(WithheldPurchases::plain)
                .collect(Collectors.toSet());
        return IntStream.range(0, document.procurement().size())
                .boxed()
                .flatMap(i -> Stream.ofNullable(document.procurement().get(i).project())
                        .filter(project -> !project.isBlank() && !known.contains(plain(project)))
                        .map(project -> new Hit("/procurement/" + i + "/project", project)))
                .toList();
    }

    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC).replaceAll("\\s", "");
    }
}

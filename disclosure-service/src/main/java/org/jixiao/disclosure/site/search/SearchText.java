package org.jixiao.disclosure.site.search;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jixiao.budget.contract.Money;
import org.jixiao.disclosure.assembly.PublicDisclosure;
import org.jixiao.disclosure.assembly.PublicIndicator;
import org.jixiao.disclosure.assembly.PublicProject;
import org.jixiao.disclosure.site.Sources;
import org.jspecify.annotations.Nullable;

/**
 * A text that can be found, and where it stands.
 *
 * @param ordinal its place among the texts of the version
 * @param project null where it is of the department as a whole
 * @param projectName what it is said of; null where it is the project's name itself, or of the department
 * @param anchor names the part of the page
 * @param place the levels an indicator stands under
 * @param folded the words as they are compared
 * @param detail the target of an indicator as written
 * @param amount in yuan, of a department or a project; null where not stated
 */
record SearchText(
        int ordinal,
        Kind kind,
        @Nullable UUID project,
        @Nullable String projectName,
        @Nullable String anchor,
        @Nullable String place,
        String words,
        String folded,
        @Nullable String detail,
        @Nullable BigDecimal amount) {

    /** What kind of text it is. */
    enum Kind {
        DEPARTMENT,
        PROJECT,
        OBJECTIVE,
        INDICATOR
    }

    static List<SearchText> of(PublicDisclosure document) {
        List<SearchText> texts = new ArrayList<>();
        String department = String.valueOf(
                document.department().name() == null
                        ? document.department().code()
                        : document.department().name());
        BigDecimal total = Sources.of(document).total().yuan();
        texts.add(text(0, Kind.DEPARTMENT, null, null, null, department, null, total));
        addPromises(texts, null, document.objectives(), document.indicators());
        for (PublicProject project : document.projects()) {
            Money amount = project.amount();
            texts.add(text(
                    texts.size(),
                    Kind.PROJECT,
                    project,
                    null,
                    null,
                    project.name(),
                    null,
                    amount == null ? null : amount.yuan()));
            addPromises(texts, project, project.objectives(), project.indicators());
        }
        return texts;
    }

    private static void addPromises(
            List<SearchText> texts,
            @Nullable PublicProject project,
            List<String> objectives,
            List<PublicIndicator> indicators) {
        for (String objective : objectives) {
            texts.add(text(texts.size(), Kind.OBJECTIVE, project, "objectives", null, objective, null, null));
        }
        for (PublicIndicator each : indicators) {
            String place = Stream.of(each.dimension(), each.category())
                    .filter(level -> level != null && !level.isBlank())
                    .collect(Collectors.joining(" › "));
            String target = each.target() == null ? null : each.target().text();
            String anchor = "i" + each.ordinal();
            texts.add(text(texts.size(), Kind.INDICATOR, project, anchor, place, each.name(), target, null));
        }
    }

    private static SearchText text(
            int ordinal,
            Kind kind,
            @Nullable PublicProject project,
            @Nullable String anchor,
            @Nullable String place,
            String words,
            @Nullable String detail,
            @Nullable BigDecimal amount) {
        return new SearchText(
                ordinal,
                kind,
                project == null ? null : project.id(),
                project == null || kind == Kind.PROJECT ? null : project.name(),
                anchor,
                place,
                words,
                Folding.folded(words),
                detail,
                amount);
    }
}

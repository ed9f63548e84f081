package org.jixiao.disclosure.assembly;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jixiao.budget.contract.Coded;
import org.jixiao.budget.contract.Exemption;
import org.jixiao.budget.contract.Project;
import org.jspecify.annotations.Nullable;

/** Makes of what was approved what the public reads; the same parts always give the same document. */
final class Composition {

    private Composition() {}

    /** A document without version. @param named division and department by the directory, for a budget that lacks a name */
    static PublicDisclosure draft(Approved approved, Coded division, Coded department) {
        Map<UUID, Exemption.Basis> exemptions = approved.approval().exemptions().stream()
                .collect(Collectors.toMap(Exemption::project, Exemption::basis, (one, other) -> one));
        List<PublicProject> projects = shown(approved).stream()
                .flatMap(part -> project(part, exemptions.get(part.project().project())))
                .toList();
        return new PublicDisclosure(
                approved.approval().budget(),
                0,
                Instant.EPOCH,
                approved.approval().approvedOn(),
                approved.approval().document(),
                null,
                named(approved.content().division(), division),
                named(approved.content().department(), department),
                approved.content().fiscalYear(),
                PublicProject.objectives(
                        approved.departmentSheet(), approved.content().objectives()),
                approved.departmentSheet() == null ? List.of() : PublicIndicator.allOf(approved.departmentSheet()),
                projects,
                approved.content().tasks(),
                approved.content().units(),
                approved.content().funding(),
                TypedFigures.of(approved.content()),
                approved.content().procurement(),
                approved.content().assets(),
                approved.content().sections(),
                withheld(approved.parts().size() - projects.size()));
    }

    /** The projects that are shown, in the order of the document: a classified one tells nothing of itself. */
    static List<Approved.Part> shown(Approved approved) {
        return approved.parts().stream()
                .filter(part -> !part.project().classified() && part.project().details() != null)
                .sorted(inOrderOf(approved.content().projects()))
                .toList();
    }

    private static Stream<PublicProject> project(Approved.Part part, Exemption.@Nullable Basis exemption) {
        Project details = part.project().details();
        return Stream.ofNullable(details)
                .map(shown -> PublicProject.of(
                        part.project().project(), part.project().amount(), shown, part.sheet(), exemption));
    }

    private static Comparator<Approved.Part> inOrderOf(List<UUID> document) {
        List<UUID> order = new ArrayList<>(document);
        return Comparator.comparingInt(part -> {
            int position = order.indexOf(part.project().project());
            return position < 0 ? order.size() : position;
        });
    }

    private static Coded named(Coded stated, Coded directory) {
        return new Coded(
                stated.code() == null ? directory.code() : stated.code(),
                stated.name() == null ? directory.name() : stated.name());
    }

    private static PublicDisclosure.@Nullable Withheld withheld(int projects) {
        return projects == 0
                ? null
                : new PublicDisclosure.Withheld(projects, "依照国家有关规定，本部门另有 " + projects + " 个项目的内容不予公开。");
    }
}

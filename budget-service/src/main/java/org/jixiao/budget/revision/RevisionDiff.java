package org.jixiao.budget.revision;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jixiao.budget.budget.BudgetMatter;
import org.jixiao.budget.contract.Money;
import org.jixiao.budget.project.ProjectMatter;
import org.jspecify.annotations.Nullable;

/**
 * How two revisions of a budget differ. The deltas of its projects add up to that of the total.
 *
 * @param changes in what the budget itself says
 * @param projects those that are not in both as they are
 */
record RevisionDiff(
        int from,
        int to,
        Money totalBefore,
        Money totalAfter,
        Money delta,
        List<Change> changes,
        List<ProjectDiff> projects) {

    static RevisionDiff between(Snapshot before, Snapshot after, ObjectMapper json) {
        return new RevisionDiff(
                before.revision(),
                after.revision(),
                before.total(),
                after.total(),
                after.total().minus(before.total()),
                Change.between(said(before.matter(), json), said(after.matter(), json)),
                projects(before, after, json));
    }

    private static List<ProjectDiff> projects(Snapshot before, Snapshot after, ObjectMapper json) {
        Map<UUID, ProjectMatter> then = byId(before);
        Map<UUID, ProjectMatter> now = byId(after);
        Set<UUID> all = new LinkedHashSet<>(then.keySet());
        all.addAll(now.keySet());
        return all.stream()
                .flatMap(project -> Stream.ofNullable(project(project, then.get(project), now.get(project), json)))
                .toList();
    }

    /** @return null where both say the same */
    private static @Nullable ProjectDiff project(
            UUID project, @Nullable ProjectMatter before, @Nullable ProjectMatter after, ObjectMapper json) {
        Money amountBefore = before == null ? null : before.content().amount();
        Money amountAfter = after == null ? null : after.content().amount();
        ProjectMatter newest = Objects.requireNonNull(after == null ? before : after);
        List<Change> changes = before == null || after == null || before.classified() || after.classified()
                ? List.of()
                : Change.between(said(before, json), said(after, json));
        ProjectDiff.Kind kind = before == null
                ? ProjectDiff.Kind.ADDED
                : after == null ? ProjectDiff.Kind.REMOVED : ProjectDiff.Kind.CHANGED;
        boolean same =
                kind == ProjectDiff.Kind.CHANGED && changes.isEmpty() && Objects.equals(amountBefore, amountAfter);
        return same
                ? null
                : new ProjectDiff(
                        project,
                        newest.classified() ? null : newest.content().name(),
                        kind,
                        amountBefore,
                        amountAfter,
                        ProjectDiff.delta(amountBefore, amountAfter),
                        changes);
    }

    private static Map<UUID, ProjectMatter> byId(Snapshot snapshot) {
        Map<UUID, ProjectMatter> found = new LinkedHashMap<>();
        snapshot.projects().forEach(entry -> found.put(entry.project(), entry.matter()));
        return found;
    }

    private static JsonNode said(BudgetMatter matter, ObjectMapper json) {
        ObjectNode said = json.valueToTree(matter.content());
        said.set("indicators", json.valueToTree(matter.indicators()));
        said.set("exemptions", json.valueToTree(matter.exemptions().asTold()));
        return said;
    }

    private static JsonNode said(ProjectMatter matter, ObjectMapper json) {
        ObjectNode said = json.valueToTree(matter.content());
        said.set("indicators", json.valueToTree(matter.indicators()));
        return said;
    }
}

package org.jixiao.disclosure.assembly;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jixiao.budget.contract.ApprovalManifest;
import org.jixiao.budget.contract.ApprovalManifest.Entry;
import org.jixiao.budget.contract.ApprovalManifest.SheetAt;
import org.jixiao.budget.contract.BudgetApproved;
import org.jixiao.budget.contract.BudgetDeclared;
import org.jixiao.budget.contract.ProjectDeclared;
import org.jixiao.disclosure.assembly.States.Arrived;
import org.jixiao.disclosure.assembly.States.Key;
import org.jixiao.disclosure.assembly.States.Kind;
import org.jixiao.indicator.contract.Sheet;
import org.jixiao.indicator.contract.TargetApproved;
import org.jspecify.annotations.Nullable;

/** Finds what an approval's manifest names among the states that have arrived: all of it at once, however much it is. */
@ApplicationScoped
class Manifest {

    private final States states;

    Manifest(States states) {
        this.states = states;
    }

    /** What has not arrived, in the order of the manifest. */
    List<Missing> missing(BudgetApproved approval) {
        return states.absent(keys(approval)).stream().map(Missing::of).toList();
    }

    /** @return empty while something is missing */
    Optional<Approved> found(BudgetApproved approval) {
        List<Key> keys = keys(approval);
        Arrived arrived = states.arrived(keys);
        return arrived.all(keys) ? Optional.of(found(approval, arrived)) : Optional.empty();
    }

    private static Approved found(BudgetApproved approval, Arrived arrived) {
        ApprovalManifest manifest = approval.manifest();
        return new Approved(
                approval,
                arrived.state(content(approval), BudgetDeclared.class),
                sheet(manifest.departmentSheet(), arrived),
                manifest.projects().stream()
                        .map(entry -> new Approved.Part(
                                arrived.state(project(entry), ProjectDeclared.class), sheet(entry.sheet(), arrived)))
                        .toList());
    }

    private static @Nullable Sheet sheet(@Nullable SheetAt named, Arrived arrived) {
        return named == null
                ? null
                : arrived.state(key(named), TargetApproved.class).sheet();
    }

    private static List<Key> keys(BudgetApproved approval) {
        ApprovalManifest manifest = approval.manifest();
        Stream<Key> whole = Stream.concat(
                Stream.of(content(approval)),
                Stream.ofNullable(manifest.departmentSheet()).map(Manifest::key));
        Stream<Key> projects = manifest.projects().stream()
                .flatMap(entry ->
                        Stream.concat(Stream.ofNullable(entry.sheet()).map(Manifest::key), Stream.of(project(entry))));
        return Stream.concat(whole, projects).toList();
    }

    private static Key content(BudgetApproved approval) {
        return new Key(Kind.CONTENT, approval.budget(), approval.manifest().declared());
    }

    private static Key project(Entry entry) {
        return new Key(Kind.PROJECT, entry.project(), entry.sequence());
    }

    private static Key key(SheetAt named) {
        return new Key(Kind.SHEET, named.sheet(), named.sequence());
    }
}

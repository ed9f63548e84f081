package org.jixiao.budget.budget;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jixiao.budget.contract.Exemption;

/** The exemptions of one budget, at most one a project. */
public record Exemptions(@JsonValue List<TargetExemption> granted) {

    static final Exemptions NONE = new Exemptions(List.of());

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Exemptions {
        granted = List.copyOf(granted);
    }

    public Optional<TargetExemption> of(UUID project) {
        return granted.stream()
                .filter(exemption -> exemption.project().equals(project))
                .findFirst();
    }

    /** A grant on that basis would add nothing. */
    boolean covers(UUID project, Exemption.Basis basis) {
        return isByMark(project)
                || of(project).filter(present -> present.basis() == basis).isPresent();
    }

    public boolean has(UUID project) {
        return of(project).isPresent();
    }

    /** The document itself exempts it, as classified. */
    public boolean isByMark(UUID project) {
        return of(project).filter(exemption -> exemption.grantedBy() == null).isPresent();
    }

    Exemptions with(TargetExemption exemption) {
        return new Exemptions(Stream.concat(without(exemption.project()).granted.stream(), Stream.of(exemption))
                .toList());
    }

    Exemptions without(UUID project) {
        return new Exemptions(granted.stream()
                .filter(exemption -> !exemption.project().equals(project))
                .toList());
    }

    public List<Exemption> asTold() {
        return granted.stream().map(TargetExemption::asTold).toList();
    }
}

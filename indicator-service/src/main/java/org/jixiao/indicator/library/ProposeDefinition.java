package org.jixiao.indicator.library;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Propose a definition. */
public record ProposeDefinition(
        @Valid @NotNull For scope, @Valid @NotNull DescribeDefinition definition) {

    /**
     * For whom it shall be there.
     *
     * @param division null for national
     * @param department null unless for one department
     */
    @Schema(name = "ProposedScope")
    public record For(
            @NotNull ScopeLevel level,
            @Nullable @Pattern(regexp = "\\d{6}") String division,
            @Nullable @Size(max = 50) String department) {}

    /** @throws org.jixiao.platform.problem.Refusal if the level needs what is not named, or has none that is */
    public DefinitionScope toScope() {
        return DefinitionScope.of(scope.level(), scope.division(), scope.department());
    }

    /** @throws org.jixiao.platform.problem.Refusal if a framework, level or value does not fit */
    public Description toDescription() {
        return definition.toDescription("/definition");
    }
}

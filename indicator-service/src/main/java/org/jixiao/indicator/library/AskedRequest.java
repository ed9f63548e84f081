package org.jixiao.indicator.library;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jboss.resteasy.reactive.RestQuery;
import org.jixiao.indicator.library.framework.Frameworks;
import org.jixiao.platform.problem.Refusal;
import org.jspecify.annotations.Nullable;

/** What a list of definitions is narrowed by; parameters of a resource method with {@code @BeanParam}. */
public class AskedRequest {

    @RestQuery
    @Nullable
    @Size(max = 100)
    String q;

    @RestQuery
    @Nullable
    @Size(max = 100)
    String dimension;

    @RestQuery
    @Nullable
    @Size(max = 100)
    String category;

    @RestQuery
    @Nullable
    @Size(max = 20)
    String framework;

    @RestQuery
    @Nullable
    String level;

    @RestQuery
    @Nullable
    @Pattern(regexp = "\\d{6}")
    String division;

    @RestQuery
    @Nullable
    @Size(max = 50)
    String department;

    @RestQuery
    @Nullable
    String state;

    /** @throws Refusal for a word that means nothing here */
    public Asked asked() {
        return new Asked(
                q == null || q.isBlank() ? null : q.strip(),
                dimension == null ? null : Frameworks.requireDimension("/dimension", dimension),
                category == null ? null : Frameworks.requireCategory("/category", category),
                framework == null
                        ? null
                        : Frameworks.require("/framework", framework).id(),
                level == null
                        ? null
                        : ScopeLevel.written(level)
                                .orElseThrow(() -> Refusal.ofChoice("/level", "national", "region", "department")),
                division,
                department,
                state == null
                        ? null
                        : DefinitionState.written(state)
                                .orElseThrow(() -> Refusal.ofChoice("/state", "proposed", "in-force", "retired")));
    }
}

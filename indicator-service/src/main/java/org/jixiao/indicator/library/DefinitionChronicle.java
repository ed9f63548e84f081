package org.jixiao.indicator.library;

import jakarta.enterprise.context.ApplicationScoped;
import org.jixiao.platform.audit.Audit;
import org.jspecify.annotations.Nullable;

/** Leaves the row in the audit trail for what is done with a definition. */
@ApplicationScoped
public class DefinitionChronicle {

    private final Audit audit;

    DefinitionChronicle(Audit audit) {
        this.audit = audit;
    }

    /** Something a person did. @param act as in the audit trail @param reason null where none is asked for */
    void record(String act, Definition definition, @Nullable String reason) {
        audit.record(entry(act, definition, reason));
    }

    /** Something that came with an edition of the suite. */
    public void recordBySystem(String act, Definition definition) {
        audit.recordBySystem(entry(act, definition, null));
    }

    private static Audit.Act entry(String act, Definition definition, @Nullable String reason) {
        return new Audit.Act(
                act,
                "indicator-definition/" + definition.id(),
                definition.scope().division(),
                definition.scope().department(),
                definition.sequence(),
                reason);
    }
}

package org.jixiao.indicator.library.table;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.util.Optional;
import java.util.Set;
import org.jixiao.indicator.library.Definition;
import org.jixiao.indicator.library.DefinitionScope;
import org.jixiao.indicator.library.DefinitionState;
import org.jixiao.indicator.library.Definitions;
import org.jixiao.indicator.library.Description;
import org.jixiao.indicator.library.Library;
import org.jixiao.indicator.library.ProposeDefinition;
import org.jixiao.indicator.library.table.ImportReport.Outcome;
import org.jixiao.platform.problem.Refusal;
import org.jspecify.annotations.Nullable;

/** Takes one line in, as the caller would by hand. */
@ApplicationScoped
class Intake {

    private final Library library;
    private final Definitions definitions;
    private final Validator validator;

    Intake(Library library, Definitions definitions, Validator validator) {
        this.library = library;
        this.definitions = definitions;
        this.validator = validator;
    }

    /** What became of a line. */
    record Taken(Definition definition, Outcome outcome) {}

    /** @throws Refusal if it cannot be taken in; then nothing of it may be kept */
    Taken take(DefinitionLine line) {
        ProposeDefinition command = line.command();
        Set<ConstraintViolation<ProposeDefinition>> violations = validator.validate(command);
        if (!violations.isEmpty()) {
            throw Refusal.ofViolations(violations);
        }
        Description description = command.definition().toDescription();
        Optional<Definition> named = line.id().map(library::read);
        DefinitionScope scope =
                named.isPresent() && !line.namesScope() ? named.get().scope() : command.toScope();
        Optional<Definition> present = named.or(() -> definitions.standing(scope, description));
        present.ifPresent(definition -> requireAgreeing(definition, scope));
        requireAgreeing(present.map(Definition::state).orElse(DefinitionState.PROPOSED), line);
        return present.map(definition -> settled(definition, description, line.sequence()))
                .orElseGet(() -> new Taken(library.propose(scope, description), Outcome.CREATED));
    }

    private Taken settled(Definition definition, Description description, @Nullable Long basedOn) {
        long before = definition.sequence();
        if (definition.description().equals(description)) {
            return new Taken(definition, Outcome.UNCHANGED);
        }
        Definition settled = library.settle(definition.id(), description, basedOn);
        return new Taken(settled, settled.sequence() > before ? Outcome.CHANGED : Outcome.UNCHANGED);
    }

    private static void requireAgreeing(Definition present, DefinitionScope scope) {
        if (!present.scope().equals(scope)) {
            throw Refusal.ofField("/scope", "适用范围不能通过导入改变。", "is not changed by a table");
        }
    }

    /** A table changes what is said, never what is in force: that takes an act of its own. */
    private static void requireAgreeing(DefinitionState standing, DefinitionLine line) {
        if (line.state().filter(state -> state != standing).isPresent()) {
            throw Refusal.ofField("/state", "状态不能通过导入改变，请使用启用或停用操作。", "is not changed by a table");
        }
    }
}

package org.jixiao.indicator.library.table;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jixiao.indicator.library.Definition;
import org.jixiao.indicator.library.DefinitionScope;
import org.jixiao.indicator.library.DefinitionState;
import org.jixiao.indicator.library.Description;
import org.jixiao.indicator.library.Library;
import org.jixiao.indicator.library.OutOfReach;
import org.jixiao.indicator.library.ProposeDefinition;
import org.jixiao.indicator.library.table.ImportReport.Outcome;
import org.jixiao.platform.problem.Refusal;
import org.jspecify.annotations.Nullable;

/** Takes one line in, as the caller would by hand. */
@ApplicationScoped
class Intake {

    private final Library library;
    private final Validator validator;

    Intake(Library library, Validator validator) {
        this.library = library;
        this.validator = validator;
    }

    /** What became of a line. */
    record Taken(Definition definition, Outcome outcome) {}

    /**
     * @param earlier definitions that this table has spoken of, each with the line that did
     * @throws Refusal if it cannot be taken in; then nothing of it may be kept
     */
    Taken take(DefinitionLine line, Map<UUID, Integer> earlier) {
        ProposeDefinition command = line.command();
        Set<ConstraintViolation<ProposeDefinition>> violations = validator.validate(command);
        if (!violations.isEmpty()) {
            throw Refusal.ofViolations(violations);
        }
        Description description = command.toDescription();
        Optional<Definition> named = line.id().map(this::named);
        DefinitionScope scope =
                named.isPresent() && !line.namesScope() ? named.get().scope() : command.toScope();
        Optional<Definition> present = named.or(() -> library.standing(scope, description));
        if (present.isEmpty()) {
            requireAgreeing(DefinitionState.PROPOSED, line);
            return new Taken(library.propose(scope, description), Outcome.CREATED);
        }
        requireAgreeing(present.get(), scope);
        requireFirst(line, earlier.get(present.get().id()));
        return new Taken(present.get(), settled(present.get(), description, line));
    }

    private Definition named(UUID id) {
        if (library.readable(Set.of(id)).isEmpty()) {
            throw new OutOfReach("/id");
        }
        return library.read(id);
    }

    /** The definition as it was read may be out of date; once it is settled it is not, and its state is looked at again. */
    private Outcome settled(Definition definition, Description description, DefinitionLine line) {
        requireAgreeing(definition.state(), line);
        if (definition.description().equals(description)) {
            return Outcome.UNCHANGED;
        }
        boolean changed = library.settle(definition.id(), description, line.sequence());
        requireAgreeing(definition.state(), line);
        return changed ? Outcome.CHANGED : Outcome.UNCHANGED;
    }

    /** A table that says two things of one definition says neither. */
    private static void requireFirst(DefinitionLine line, @Nullable Integer earlier) {
        if (earlier != null) {
            throw Refusal.ofField(
                    line.id().isPresent() ? "/id" : "/name",
                    "与第 " + earlier + " 行是同一个指标，请只保留一行。",
                    "is the same definition as line " + earlier + "; leave one of them");
        }
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

package org.jixiao.indicator.library;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jixiao.indicator.library.directory.Directory;
import org.jixiao.indicator.library.wording.PlainName;
import org.jixiao.platform.Database;
import org.jixiao.platform.http.Precondition;
import org.jixiao.platform.problem.NotFound;
import org.jixiao.platform.problem.Refusal;
import org.jspecify.annotations.Nullable;

/** Where definitions are taken up by those who keep them, as they last saw them. */
@ApplicationScoped
public class Library {

    private final Definitions definitions;
    private final DefinitionChronicle chronicle;
    private final Keepers keepers;
    private final Directory directory;
    private final Precondition precondition;
    private final Database database;

    Library(
            Definitions definitions,
            DefinitionChronicle chronicle,
            Keepers keepers,
            Directory directory,
            Precondition precondition,
            Database database) {
        this.definitions = definitions;
        this.chronicle = chronicle;
        this.keepers = keepers;
        this.directory = directory;
        this.precondition = precondition;
        this.database = database;
    }

    /** @throws NotFound if there is none that the caller may read */
    public Definition read(UUID id) {
        return seen(definitions.require(id));
    }

    /** The one of the same indicator, for the same ones, that is not retired. @throws OutOfReach where the caller does not see it */
    public Optional<Definition> standing(DefinitionScope scope, Description description) {
        keepers.requireSeen(scope);
        return definitions.standing(scope, description);
    }

    /** Those of them that are there, and that the caller may read, by their ids. */
    public Map<UUID, Definition> readable(Set<UUID> ids) {
        return definitions.inOrder(ids).stream()
                .filter(definition -> keepers.sees(definition.scope()))
                .collect(Collectors.toMap(Definition::id, Function.identity()));
    }

    /** @throws DefinitionExists if the same is there already @throws Refusal for a division or department that the directory lacks */
    public Definition propose(DefinitionScope scope, Description description) {
        keepers.requireProposing(scope);
        scope.requireKnown(directory);
        requireNew(scope, description);
        Definition definition = Definition.proposed(scope, description);
        definitions.persistAndFlush(definition);
        chronicle.record("propose", definition, null);
        return definition;
    }

    /** For an edit, which has to say what it is based on. */
    Definition revise(UUID id, Description description) {
        Definition definition = taken(id, DefinitionAct.EDIT);
        precondition.require(definition.sequence());
        return revised(definition, description);
    }

    /**
     * The same where a table says how it is to stand.
     *
     * @param basedOn the sequence the table was made at; null where it does not say
     * @return false where it says so already, and nothing is done
     */
    public boolean settle(UUID id, Description description, @Nullable Long basedOn) {
        Definition definition = taken(id, DefinitionAct.EDIT, "/scope/level");
        if (basedOn != null && basedOn != definition.sequence()) {
            throw Refusal.ofField("/sequence", "导出之后已有人修改，请重新导出后再改。", "has moved on since the table was made");
        }
        if (definition.description().equals(description)) {
            return false;
        }
        revised(definition, description);
        return true;
    }

    public Definition adopt(UUID id) {
        Definition definition = taken(id, DefinitionAct.ADOPT);
        precondition.honour(definition.sequence());
        definition.adopt();
        chronicle.record("adopt", definition, null);
        return definition;
    }

    public Definition retire(UUID id, String reason) {
        Definition definition = taken(id, DefinitionAct.RETIRE);
        precondition.honour(definition.sequence());
        definition.retire(reason);
        chronicle.record("retire", definition, reason);
        return definition;
    }

    private Definition revised(Definition definition, Description description) {
        if (!definition.description().isOfTheSame(description)) {
            requireNew(definition.scope(), description);
        }
        definition.revise(description);
        chronicle.record("edit", definition, null);
        return definition;
    }

    private Definition taken(UUID id, DefinitionAct act, String... pointers) {
        Definition definition = seen(definitions.locked(id));
        keepers.require(act, definition, pointers);
        return definition;
    }

    private Definition seen(Definition definition) {
        if (!keepers.sees(definition.scope())) {
            throw new NotFound();
        }
        return definition;
    }

    /** One after the other for each indicator: two who propose the same at once do not both find it free. */
    private void requireNew(DefinitionScope scope, Description description) {
        String key = String.join(
                "/",
                scope.division(),
                scope.department(),
                description.dimension(),
                description.category(),
                PlainName.of(description.name()));
        database.query(row -> 1, "select 1 from pg_advisory_xact_lock(hashtextextended(?, 0))", key);
        definitions.standing(scope, description).ifPresent(present -> {
            throw new DefinitionExists(present.id());
        });
    }
}

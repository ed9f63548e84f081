package org.jixiao.indicator.library;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jixiao.indicator.library.wording.PlainName;
import org.jixiao.platform.problem.NotFound;

/** All definitions, the retired ones too. */
@ApplicationScoped
public class Definitions implements PanacheRepositoryBase<Definition, UUID> {

    /** @throws NotFound if there is none */
    public Definition require(UUID id) {
        return findByIdOptional(id).orElseThrow(NotFound::new);
    }

    /**
     * As it stands once nobody else can change it. What this transaction had read of it before may be out of date, and a lock alone
     * leaves that as it was.
     *
     * @throws NotFound if there is none
     */
    Definition locked(UUID id) {
        Definition definition = require(id);
        getEntityManager().refresh(definition, LockModeType.PESSIMISTIC_WRITE);
        return definition;
    }

    /** The one of the same indicator, for the same ones, that is not retired. */
    public Optional<Definition> standing(DefinitionScope scope, Description description) {
        return find(
                        "scope.division = ?1 and scope.department = ?2 and description.dimension = ?3"
                                + " and description.category = ?4 and plainName = ?5 and state <> ?6",
                        scope.division(),
                        scope.department(),
                        description.dimension(),
                        description.category(),
                        PlainName.of(description.name()),
                        DefinitionState.RETIRED)
                .firstResultOptional();
    }

    /** The national ones, in whatever state. */
    public List<Definition> national() {
        return list("scope.level", ScopeLevel.NATIONAL);
    }

    /** In the order of the ids. */
    public List<Definition> inOrder(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<UUID, Definition> found =
                list("id in ?1", ids).stream().collect(Collectors.toMap(Definition::id, Function.identity()));
        return ids.stream().map(found::get).filter(Objects::nonNull).toList();
    }
}

package org.jixiao.budget.department;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jixiao.platform.access.Caller;

/** All divisions. */
@ApplicationScoped
public class Divisions implements PanacheRepositoryBase<Division, String> {

    /** With its row locked: codes of departments are minted one after the other. */
    Optional<Division> locked(String code) {
        return findByIdOptional(code, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Those a caller may read something of, by code. */
    List<Division> within(Caller.Reach reach) {
        Set<String> ofDepartments = reach.departments().stream()
                .map(key -> key.substring(0, Math.max(0, key.indexOf('/'))))
                .collect(Collectors.toSet());
        return list(
                "(?1 = true or code in ?2 or code in ?3) order by code",
                reach.everything(),
                reach.divisions(),
                ofDepartments);
    }
}

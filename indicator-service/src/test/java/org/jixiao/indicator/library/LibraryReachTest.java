package org.jixiao.indicator.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.jixiao.platform.access.Caller;
import org.junit.jupiter.api.Test;

/** Whose definitions somebody sees. */
class LibraryReachTest {

    private static final LibraryReach DEPARTMENT = LibraryReach.of(new Caller.Reach(Set.of(), Set.of("440104/203001")));
    private static final LibraryReach BUREAU = LibraryReach.of(new Caller.Reach(Set.of("440104"), Set.of()));
    private static final LibraryReach CITY = LibraryReach.of(new Caller.Reach(Set.of("440100"), Set.of()));
    private static final LibraryReach NOBODY = LibraryReach.of(new Caller.Reach(Set.of(), Set.of()));

    @Test
    void nationalOnesAreSeenByAll() {
        assertThat(NOBODY.sees(DefinitionScope.NATIONAL)).isTrue();
    }

    @Test
    void thoseOfARegionByAllWithinIt() {
        assertThat(DEPARTMENT.sees(DefinitionScope.ofRegion("440104"))).isTrue();
        assertThat(DEPARTMENT.sees(DefinitionScope.ofRegion("440100"))).isTrue();
        assertThat(DEPARTMENT.sees(DefinitionScope.ofRegion("440000"))).isTrue();
        assertThat(DEPARTMENT.sees(DefinitionScope.ofRegion("440200"))).isFalse();
        assertThat(CITY.sees(DefinitionScope.ofRegion("440104"))).isFalse();
        assertThat(NOBODY.sees(DefinitionScope.ofRegion("440104"))).isFalse();
    }

    @Test
    void thoseOfADepartmentByItAndItsBureau() {
        DefinitionScope ours = DefinitionScope.ofDepartment("440104", "203001");
        assertThat(DEPARTMENT.sees(ours)).isTrue();
        assertThat(BUREAU.sees(ours)).isTrue();
        assertThat(CITY.sees(ours)).isFalse();
        assertThat(DEPARTMENT.sees(DefinitionScope.ofDepartment("440104", "203002")))
                .isFalse();
    }
}

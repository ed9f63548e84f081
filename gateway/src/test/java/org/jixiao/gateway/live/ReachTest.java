package org.jixiao.gateway.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.jixiao.gateway.identity.Caller;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReachTest {

    /** Of an event of department 306001 in 990101: who hears it, for whichever audience it is meant. */
    @ParameterizedTest
    @CsvSource({
        "finance-reviewer,    990101,  ,               BUREAU DEPARTMENT PUBLIC",
        "auditor,             990101,  ,               BUREAU DEPARTMENT PUBLIC",
        "administrator,       990101,  ,               BUREAU DEPARTMENT PUBLIC",
        "finance-reviewer,    990102,  ,               PUBLIC",
        "finance-reviewer,    ,        990101/306001,  PUBLIC",
        "department-editor,   ,        990101/306001,  DEPARTMENT PUBLIC",
        "department-reviewer, ,        990101/306001,  DEPARTMENT PUBLIC",
        "disclosure-officer,  ,        990101/306001,  DEPARTMENT PUBLIC",
        "department-editor,   990101,  990101/306002,  PUBLIC",
        "department-editor,   990101,  990102/306001,  PUBLIC",
        "partner-system,      990101,  ,               BUREAU DEPARTMENT PUBLIC",
        "partner-system,      ,        990101/306001,  DEPARTMENT PUBLIC",
        "finance-reviewer,    *,       ,               BUREAU DEPARTMENT PUBLIC",
        "department-editor,   *,       *,              DEPARTMENT PUBLIC",
        "somebody,            990101,  990101/306001,  PUBLIC",
    })
    void is_what_role_and_scope_say_together(String role, String division, String department, String heard) {
        var caller = new Caller("li", "li", Set.of(role), list(division), list(department), false, Set.of());

        assertThat(heardBy(Reach.of(caller))).isEqualTo(heard);
    }

    @Test
    void ends_at_what_is_public_without_a_token() {
        assertThat(heardBy(Reach.of(null))).isEqualTo("PUBLIC");
    }

    private static String heardBy(Reach reach) {
        return String.join(
                " ",
                List.of(Audience.values()).stream()
                        .filter(audience -> reach.covers(Topics.told(0, 0, audience)))
                        .map(Audience::name)
                        .toList());
    }

    private static List<String> list(String one) {
        return one == null ? List.of() : List.of(one);
    }
}

package org.jixiao.e2e;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Every operation that names something in its path or its body, or lists, asked for by each role that may, from elsewhere: the rows of one table. */
@ExtendWith(Suite.Provider.class)
class ScopeIT {

    /** Those who may the same, of another department or division. */
    private static final Map<String, String> STRANGERS = Map.of(
            "department-editor", "editor-qinghe",
            "department-reviewer", "reviewer-qinghe",
            "disclosure-officer", "officer-qinghe",
            "finance-reviewer", "finance-other",
            "auditor", "auditor-other",
            "administrator", "admin-other");

    /** Their department lies in the division in question: to it they are none. */
    private static final Set<String> NEIGHBOURS =
            Set.of("department-editor", "department-reviewer", "disclosure-officer");

    private static final Map<String, String> AT_HOME = Map.of(
            "department-editor", "editor",
            "department-reviewer", "reviewer",
            "disclosure-officer", "officer",
            "finance-reviewer", "finance",
            "auditor", "auditor",
            "administrator", "admin");

    private static final Set<String> LISTS = Set.of("list", "divisions");

    /** By which a list shows what lies in the scope. */
    private static final List<String> OURS = List.of(
            "budget", "waiting", "project", "target", "filing", "payment", "definition", "department", "account");

    /** Of an account that is to be entered. */
    private static final Pattern LEADS_OUT = Pattern.compile("/(division|department)/\\d");

    private static final int OK = 200;
    private static final int NOT_FOUND = 404;
    private static final int MOST_PAGES = 60;

    private static Optional<Belongings> made = Optional.empty();
    private static Optional<Door> partnerElsewhere = Optional.empty();

    private final Suite suite;
    private final List<String> wrong = new ArrayList<>();
    private final Map<String, Right> rights =
            Right.all().stream().collect(toMap(Right::operation, Function.identity()));
    private final List<Operation> operations;

    ScopeIT(Suite suite) {
        this.suite = suite;
        this.operations = Operation.all(suite.description());
    }

    @BeforeEach
    void somethingIsThere() {
        made = made.or(() -> Optional.of(Belongings.made(suite)));
        partnerElsewhere = partnerElsewhere.or(() -> Optional.of(partner()));
    }

    /** What is there out of one's scope cannot be told from what is not there. */
    @Test
    void whatAPathNamesOutOfScopeIsAnsweredLikeWhatNobodyHas() {
        for (Operation operation : operations) {
            Right right = right(operation);
            if (Right.THINGS.contains(right.of())) {
                strangers(right).forEach(role -> noteUnlessAbsent(operation, role, ours()));
                // Of what nobody has, who asks makes no difference.
                strangers(right).limit(1).forEach(role -> noteUnlessAbsent(operation, role, ours().nobodys()));
            }
        }

        assertThat(wrong).isEmpty();
    }

    /** Otherwise things that are not there at all would pass. */
    @Test
    void theSameThingsAreThereAtHome() {
        for (String kind : List.of("budget", "project", "target", "filing", "payment", "disclosure")) {
            HttpResponse<String> thing = suite.signedIn("auditor").get("/api/v1/" + kind + "s/" + ours().of(kind));

            assertThat(thing.statusCode()).as(kind).isEqualTo(OK);
        }
    }

    /** To the letter: with what they name struck out, both answers say the same. */
    @Test
    void whatABodyNamesOutOfScopeIsRefusedLikeWhatNobodyHas() {
        for (Operation operation : operations) {
            Right right = right(operation);
            if (right.of().equals("body")) {
                strangers(right).forEach(role -> {
                    Belongings nobodys = NEIGHBOURS.contains(role) ? ours().nobodysBeside() : ours().nobodys();
                    HttpResponse<String> real = asked(operation, role, ours());
                    HttpResponse<String> none = asked(operation, role, nobodys);
                    boolean same = real.statusCode() == none.statusCode()
                            && ours().outOf(real.body()).equals(nobodys.outOf(none.body()));
                    note(same && isOutOfReach(real), operation, role, real.body() + ", and nobody's " + none.body());
                });
            }
        }

        assertThat(wrong).isEmpty();
    }

    @Test
    void whatIsOutOfScopeIsInNoList() {
        for (Operation operation : operations) {
            Right right = right(operation);
            if (LISTS.contains(right.of())) {
                strangers(right)
                        .forEach(role -> note(!shows(operation, role, door(role)), operation, role, "shows it"));
            }
        }

        assertThat(wrong).isEmpty();
    }

    /** Otherwise a list that is always empty would pass. */
    @Test
    void theSameListsShowItAtHome() {
        for (Operation operation : operations) {
            Right right = right(operation);
            if (LISTS.contains(right.of())) {
                boolean shown = right.roles()
                        .filter(AT_HOME::containsKey)
                        .anyMatch(role -> shows(operation, role, suite.signedIn(named(AT_HOME, role))));
                note(shown, operation, "anyone", "not even shown at home");
            }
        }

        assertThat(wrong).isEmpty();
    }

    private void noteUnlessAbsent(Operation operation, String role, Belongings named) {
        int status = asked(operation, role, named).statusCode();
        note(status == NOT_FOUND, operation, role, status + (named.equals(ours()) ? "" : " of what nobody has"));
    }

    private void note(boolean right, Operation operation, String role, String said) {
        if (!right) {
            wrong.add(operation.id() + " as " + role + " from elsewhere: " + said);
        }
    }

    private Stream<String> strangers(Right right) {
        return right.roles().filter(role -> !right.of().startsWith("division") || !NEIGHBOURS.contains(role));
    }

    private HttpResponse<String> asked(Operation operation, String role, Belongings named) {
        Right right = right(operation);
        return operation.asked(door(role), right.of(), named, right.asked(role));
    }

    /** An answer about many says of each what is wrong; 404, or that the field which names it leads out of the scope. */
    private static boolean isOutOfReach(HttpResponse<String> answer) {
        List<JsonNode> problems =
                answer.statusCode() == OK ? Door.json(answer).findValues("problem") : List.of(Door.json(answer));
        return !problems.isEmpty()
                && problems.stream()
                        .allMatch(problem -> problem.path("status").asInt() == NOT_FOUND
                                || LEADS_OUT
                                        .matcher(problem.at("/errors/0/pointer").asText())
                                        .matches());
    }

    /** Whether anything of ours is in a list that answers. */
    private boolean shows(Operation operation, String role, Door door) {
        Right right = right(operation);
        return door.pages(operation.beginning(Door.fields(right.asked(role))))
                .limit(MOST_PAGES)
                .peek(page -> note(page.statusCode() == OK, operation, role, page.statusCode() + " " + page.body()))
                .anyMatch(page -> isOurs(page.body(), right.of()));
    }

    private boolean isOurs(String text, String list) {
        List<String> kinds = list.equals("list") ? OURS : List.of("division");
        return kinds.stream().anyMatch(kind -> Pattern.compile("(?<!\\w)" + Pattern.quote(ours().of(kind)) + "(?!\\w)")
                .matcher(text)
                .find());
    }

    private Door door(String role) {
        return role.equals("partner-system") ? partnerElsewhere.orElseThrow() : suite.signedIn(named(STRANGERS, role));
    }

    private static String named(Map<String, String> accounts, String role) {
        return Objects.requireNonNull(accounts.get(role), role);
    }

    private Door partner() {
        String secret =
                new RealmOffice(suite).admit("partner-of-lanqiao", List.of("990102"), List.of("payments:write"));
        return Door.bearing(
                suite.url(),
                Door.json(suite.tokenOf("partner-of-lanqiao", secret, "payments:write"))
                        .required("access_token")
                        .asText());
    }

    private Belongings ours() {
        return made.orElseThrow();
    }

    private Right right(Operation operation) {
        return Optional.ofNullable(rights.get(operation.id()))
                .orElseThrow(() -> new AssertionError(operation.id() + " has no row"));
    }
}

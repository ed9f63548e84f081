package org.jixiao.e2e;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * What is counted is what the lists beside it show, to everybody as much as lies in their scope: a number tells nothing of what one may
 * not see.
 */
@ExtendWith(Suite.Provider.class)
class CountedIT {

    /** At home and from elsewhere. */
    private static final List<String> ACCOUNTS = List.of(
            "editor",
            "reviewer",
            "finance",
            "auditor",
            "editor-qinghe",
            "reviewer-qinghe",
            "finance-other",
            "auditor-other");

    private static final List<String> OF_BUDGETS = List.of("drafting", "returned", "submission", "review", "approval");
    private static final List<String> OF_SHEETS = List.of("review", "budget", "returned");

    private final Suite suite;

    CountedIT(Suite suite) {
        this.suite = suite;
    }

    @BeforeEach
    void somethingWaits() {
        new Proceedings(suite).submitted("editor", "reviewer");
    }

    @Test
    void whatIsMineToDo() {
        agree("/api/v1/me/tasks/summary", "kind", List.of("/api/v1/me/tasks"));
    }

    @Test
    void whatIsAnybodysToDo() {
        agree("/api/v1/queues", "kind", below("/api/v1/queues/", OF_BUDGETS));
    }

    @Test
    void sheetsThatWait() {
        agree("/api/v1/targets/queues", "queue", below("/api/v1/targets/queues/", OF_SHEETS));
    }

    /** Others are at work meanwhile, so that the two may differ for a moment. */
    private void agree(String summary, String by, List<String> lists) {
        for (String account : ACCOUNTS) {
            Door door = suite.signedIn(account);
            await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> {
                Map<String, Long> counted = counted(Door.json(door.get(summary)), by);
                assertThat(counted).as(account).isEqualTo(listed(door, by, lists));
            });
        }
        assertThat(counted(Door.json(suite.signedIn("auditor").get("/api/v1/queues")), "kind"))
                .as("else nothing would have been compared with nothing")
                .isNotEmpty();
    }

    private static Map<String, Long> counted(JsonNode summary, String by) {
        Map<String, Long> counted = new TreeMap<>();
        each(summary.path(by + "s"))
                .filter(one -> one.path("count").asLong() > 0)
                .forEach(one ->
                        counted.put(one.path(by).asText(), one.path("count").asLong()));
        assertThat(summary.path("count").asLong())
                .isEqualTo(counted.values().stream().mapToLong(Long::longValue).sum());
        return counted;
    }

    private static Map<String, Long> listed(Door door, String by, List<String> lists) {
        return lists.stream()
                .flatMap(list -> door.pages(list + "?limit=200"))
                .flatMap(page -> each(Door.json(page).path("items")))
                .collect(groupingBy(item -> item.path(by).asText(), TreeMap::new, counting()));
    }

    private static List<String> below(String path, List<String> more) {
        return more.stream().map(path::concat).toList();
    }

    private static Stream<JsonNode> each(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}

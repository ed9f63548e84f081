package org.jixiao.bench.ratio;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jixiao.bench.county.Client;
import org.jixiao.bench.county.CountyYear;

/** From the answer that a budget is approved until its disclosure is assembled in the other service, through Kafka. */
final class Visibility {

    private final Client client;
    private final CountyYear year;

    Visibility(Client client, CountyYear year) {
        this.client = client;
        this.year = year;
    }

    /** One budget after the other; nobody else is at work. */
    Pace measure(List<String> budgets) {
        budgets.forEach(year::awaitApprovable);
        long start = System.nanoTime();
        long[] each = budgets.stream().mapToLong(this::seenAfter).toArray();
        return Pace.of(each, Duration.ofNanos(System.nanoTime() - start));
    }

    private long seenAfter(String budget) {
        client.post("finance", "/api/v1/budgets/" + budget + "/approval", Map.of());
        long approved = System.nanoTime();
        await().pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(2))
                .pollInSameThread()
                .until(() -> isAssembled(budget));
        return System.nanoTime() - approved;
    }

    private boolean isAssembled(String budget) {
        return client.find("officer", "/api/v1/disclosures/" + budget)
                .filter(disclosure -> disclosure.path("state").asText().equals("assembled"))
                .isPresent();
    }
}

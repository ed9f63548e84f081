package org.jixiao.local.walk;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jixiao.local.client.Account;
import org.jixiao.local.client.Answer;
import org.jixiao.local.client.Api;
import org.jixiao.local.client.Patience;
import org.jixiao.local.client.Stopped;

/**
 * Brings a resource to a state by one act, however often it takes: an act whose answer was lost is seen in the state,
 * and one that waits for news from another service is tried again.
 */
final class Act {

    private final Api api;

    Act(Api api) {
        this.api = api;
    }

    /**
     * @param resource path of the resource
     * @param act sub-resource to post to
     * @param reached states in which nothing is left to do
     */
    JsonNode bring(Account account, String resource, String act, Map<String, Object> body, Set<String> reached) {
        return Patience.until(act + " of " + resource, () -> {
            JsonNode now = api.read(account, resource);
            if (reached.contains(now.path("state").asText())) {
                return Optional.of(now);
            }
            Answer answer = api.post(account, resource + "/" + act, body);
            if (answer.ok()) {
                return Optional.of(answer.body());
            }
            if (answer.status() == 409 && answer.retryAfter().isPresent()) {
                return Optional.empty();
            }
            if (answer.status() == 409 && stateChanged(account, resource, now)) {
                return Optional.empty();
            }
            throw new Stopped(answer.problem());
        });
    }

    private boolean stateChanged(Account account, String resource, JsonNode before) {
        return !api.read(account, resource).path("state").equals(before.path("state"));
    }
}

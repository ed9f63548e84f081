package org.jixiao.kubernetes;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import org.jixiao.kubernetes.Overlay.Kind;

/** Who may talk to whom inside the namespace, by the network policies: the one has to be let out and the other to let in. */
final class Traffic {

    private final List<JsonNode> policies;

    Traffic(Overlay overlay) {
        this.policies = overlay.of(Kind.NetworkPolicy).map(Manifest::spec).toList();
    }

    /** A pod as policies see it. @param ports what it listens on, by name */
    record Pod(String name, Map<String, String> labels, Map<String, Integer> ports) {}

    boolean allowed(Pod from, Pod to, int port) {
        return let("Egress", "egress", "to", from, to, port) && let("Ingress", "ingress", "from", to, from, port);
    }

    boolean leaves(Pod from, Pod to, int port) {
        return let("Egress", "egress", "to", from, to, port);
    }

    /** Without a policy of that direction all is let through; with some, what one of them lets through. */
    private boolean let(String direction, String rules, String peers, Pod subject, Pod other, int port) {
        List<JsonNode> speaking = policies.stream()
                .filter(policy -> has(policy.path("policyTypes"), direction))
                .filter(policy -> selects(policy.path("podSelector"), subject))
                .toList();
        Pod listening = direction.equals("Egress") ? other : subject;
        BiPredicate<JsonNode, Pod> names = (rule, peer) -> rule.path(peers).isMissingNode()
                || Manifest.each(rule.path(peers)).anyMatch(each -> means(each, peer));
        return speaking.isEmpty()
                || speaking.stream()
                        .flatMap(policy -> Manifest.each(policy.path(rules)))
                        .anyMatch(rule -> names.test(rule, other) && opens(rule.path("ports"), listening, port));
    }

    private static boolean has(JsonNode list, String text) {
        return Manifest.each(list).anyMatch(each -> each.asText().equals(text));
    }

    private static boolean opens(JsonNode ports, Pod listening, int port) {
        return ports.isMissingNode()
                || Manifest.each(ports)
                        .map(each -> each.path("port"))
                        .anyMatch(each -> each.isInt()
                                ? each.asInt() == port
                                : listening.ports().getOrDefault(each.asText(), -1) == port);
    }

    /** A peer that speaks of namespaces means other ones here, unless it means all. */
    private static boolean means(JsonNode peer, Pod pod) {
        JsonNode namespaces = peer.path("namespaceSelector");
        return (namespaces.isMissingNode() || namespaces.isEmpty()) && selects(peer.path("podSelector"), pod);
    }

    private static boolean selects(JsonNode selector, Pod pod) {
        return selector.path("matchLabels").properties().stream()
                        .allMatch(label ->
                                label.getValue().asText().equals(pod.labels().get(label.getKey())))
                && Manifest.each(selector.path("matchExpressions"))
                        .allMatch(in -> has(
                                in.path("values"),
                                pod.labels().getOrDefault(in.path("key").asText(), "")));
    }
}

package org.jixiao.gateway.description.api;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The references inside a description, {@code $ref}: what they lead to, and under which name. */
final class References {
    static final String SCHEMAS = "#/components/schemas/";

    private static final String REFERENCE = "$ref";
    private static final String COMPONENTS = "#/components/";

    private References() {}

    /** The same with each reference said anew. */
    static JsonObject said(JsonObject node, UnaryOperator<String> anew) {
        var said = new JsonObject();
        node.forEach(member -> said.put(
                member.getKey(),
                member.getKey().equals(REFERENCE)
                        ? anew.apply(String.valueOf(member.getValue()))
                        : said(member.getValue(), anew)));
        return said;
    }

    private static @Nullable Object said(@Nullable Object node, UnaryOperator<String> anew) {
        if (node instanceof JsonObject object) {
            return said(object, anew);
        }
        if (node instanceof JsonArray list) {
            var items = new JsonArray();
            list.forEach(item -> items.add(said(item, anew)));
            return items;
        }
        return node;
    }

    /** What no operation leads to is of no use to whoever reads this. How one signs in is led to by name. */
    static JsonObject used(JsonObject paths, JsonObject components) {
        var reached = reached(paths, components);
        var used = new JsonObject();
        new TreeMap<>(components.getMap()).keySet().forEach(kind -> {
            var named = components.getJsonObject(kind);
            var kept = new JsonObject();
            new TreeMap<>(named.getMap())
                    .keySet().stream()
                            .filter(name -> kind.equals("securitySchemes") || reached.contains(kind + "/" + name))
                            .forEach(name -> kept.put(name, named.getValue(name)));
            used.put(kind, kept);
        });
        return used;
    }

    /** All components that the paths lead to, directly or by way of others, as {@code kind/name}. */
    static Set<String> reached(JsonObject paths, JsonObject components) {
        var reached = new TreeSet<String>();
        var open = new ArrayDeque<String>();
        collect(paths, open);
        while (!open.isEmpty()) {
            var next = open.remove();
            if (reached.add(next)) {
                var kind = next.substring(0, next.indexOf('/'));
                collect(
                        components
                                .getJsonObject(kind, new JsonObject())
                                .getJsonObject(next.substring(kind.length() + 1), new JsonObject()),
                        open);
            }
        }
        return reached;
    }

    private static void collect(@Nullable Object node, Deque<String> found) {
        if (node instanceof JsonObject object) {
            object.forEach(member -> {
                if (member.getKey().equals(REFERENCE)) {
                    found.add(String.valueOf(member.getValue()).substring(COMPONENTS.length()));
                } else {
                    collect(member.getValue(), found);
                }
            });
        } else if (node instanceof JsonArray list) {
            list.forEach(item -> collect(item, found));
        }
    }
}

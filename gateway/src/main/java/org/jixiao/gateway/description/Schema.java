package org.jixiao.gateway.description;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The JSON Schema of an event, read as far as our own schemas go: objects, lists, references, enumerations, and null beside them. */
record Schema(String event, JsonObject root, Words words) {

    private static final JsonObject ANYTHING = new JsonObject();

    /** A place in the schema. @param type name of the type it stands in @param member the one it is, or is in a list of */
    private record Spot(JsonObject node, String type, String member, boolean nullable) {

        boolean is(String what) {
            return what.equals(typeOf(node)) || what.equals("object") && node.containsKey("properties");
        }
    }

    /** All members, each before those inside it. What is inside something of its own kind is told once. */
    List<Member> members() {
        var members = new ArrayList<Member>();
        collect(new Spot(root, event, event, false), "", members, Set.of());
        return members;
    }

    /** An event that the schema accepts. */
    JsonObject example() {
        return objectOf(new Spot(root, event, event, false), Set.of());
    }

    /** @param around members of the objects that it stands in */
    private void collect(Spot within, String path, List<Member> members, Set<JsonObject> around) {
        if (around.contains(properties(within))) {
            return;
        }
        var required = within.node().getJsonArray("required", new JsonArray());
        properties(within).fieldNames().forEach(name -> {
            var spot = property(within, name);
            var here = path.isEmpty() ? name : path + "." + name;
            members.add(new Member(here, kind(spot), required.contains(name), words.ofMember(names(within, name))));
            var inside = spot;
            while (inside.is("array")) {
                inside = items(inside);
                here += "[]";
            }
            collect(inside, here, members, and(around, within));
        });
    }

    private @Nullable Object value(Spot spot, List<String> names, Set<JsonObject> around) {
        var sample = words.sample(names).filter(candidate -> fits(candidate, spot));
        if (sample.isPresent()) {
            return toTheFen(sample.get());
        }
        if (spot.node().containsKey("enum")) {
            return spot.node().getJsonArray("enum").getValue(0);
        }
        if (spot.is("array")) {
            var items = items(spot);
            var unknown = spot.nullable()
                    && !items.is("object")
                    && words.sample(names).isEmpty();
            return unknown || around.contains(properties(items))
                    ? none(spot)
                    : new JsonArray().add(value(items, names, around));
        }
        if (spot.is("object")) {
            return around.contains(properties(spot)) ? null : objectOf(spot, around);
        }
        return plain(spot);
    }

    private static @Nullable JsonArray none(Spot list) {
        return list.nullable() ? null : new JsonArray();
    }

    private JsonObject objectOf(Spot spot, Set<JsonObject> around) {
        var object = new JsonObject();
        properties(spot)
                .fieldNames()
                .forEach(name -> object.put(name, value(property(spot, name), names(spot, name), and(around, spot))));
        return object;
    }

    private static Set<JsonObject> and(Set<JsonObject> around, Spot within) {
        var more = new HashSet<>(around);
        more.add(properties(within));
        return more;
    }

    private static @Nullable Object plain(Spot spot) {
        if (spot.nullable()) {
            return null;
        }
        return switch (typeOf(spot.node())) {
            case "integer", "number" -> 1;
            case "boolean" -> false;
            case "string" ->
                switch (spot.node().getString("format", "")) {
                    case "uuid" -> id(spot.member());
                    case "date" -> "2026-01-20";
                    case "date-time" -> "2026-01-20T01:30:00Z";
                    default -> "…";
                };
            default -> null;
        };
    }

    /** As amounts are written in events. */
    private static Object toTheFen(Object sample) {
        return sample instanceof Double amount ? BigDecimal.valueOf(amount).setScale(2) : sample;
    }

    /** Another one for each name. */
    static String id(String name) {
        var bytes = HexFormat.of().formatHex((name + "......").getBytes(StandardCharsets.UTF_8));
        return "0199f1a2-7c3e-7d10-8a55-" + bytes.substring(0, 12);
    }

    private static boolean fits(Object sample, Spot spot) {
        if (spot.node().containsKey("enum")) {
            return spot.node().getJsonArray("enum").contains(sample);
        }
        return switch (typeOf(spot.node())) {
            case "string" -> sample instanceof String;
            case "integer" -> sample instanceof Integer;
            case "number" -> sample instanceof Number;
            default -> false;
        };
    }

    private Words.Said kind(Spot spot) {
        if (spot.node().containsKey("enum")) {
            var values = spot.node().getJsonArray("enum").stream()
                    .map(String::valueOf)
                    .collect(Collectors.joining(" · "));
            return orNull(new Words.Said(values, ""), spot);
        }
        if (spot.is("array")) {
            var items = kind(items(spot));
            return orNull(new Words.Said(items.zh() + "列表", "list of " + items.en()), spot);
        }
        if (spot.is("object")) {
            return orNull(new Words.Said("对象", "object"), spot);
        }
        return orNull(
                switch (spot.node().getString("format", typeOf(spot.node()))) {
                    case "uuid" -> new Words.Said("编号", "UUID");
                    case "date" -> new Words.Said("日期", "date");
                    case "date-time" -> new Words.Said("时刻", "date-time");
                    case "string" -> new Words.Said("文本", "string");
                    case "integer" -> new Words.Said("整数", "integer");
                    case "number" -> new Words.Said("数", "number");
                    case "boolean" -> new Words.Said("是否", "boolean");
                    default -> new Words.Said("任意", "any");
                },
                spot);
    }

    private static Words.Said orNull(Words.Said kind, Spot spot) {
        return spot.nullable()
                ? new Words.Said(kind.zh() + "或 null", kind.en().isEmpty() ? "" : kind.en() + " or null")
                : kind;
    }

    private static JsonObject properties(Spot spot) {
        return spot.node().getJsonObject("properties", ANYTHING);
    }

    private Spot property(Spot within, String name) {
        return resolve(properties(within).getJsonObject(name), within.type(), name, false);
    }

    private Spot items(Spot list) {
        return resolve(list.node().getJsonObject("items", ANYTHING), list.type(), list.member(), false);
    }

    /** Follows references, and takes the alternative that is not null. */
    private Spot resolve(JsonObject node, String type, String member, boolean nullable) {
        var reference = node.getString("$ref");
        if (reference != null) {
            var name = reference.substring(reference.lastIndexOf('/') + 1);
            var target = root.getJsonObject("$defs", ANYTHING).getJsonObject(name, ANYTHING);
            return resolve(target, name.replace("-nullable", ""), member, nullable);
        }
        var alternatives = node.getJsonArray("anyOf");
        if (alternatives != null) {
            return alternatives.stream()
                    .map(JsonObject.class::cast)
                    .filter(alternative -> !"null".equals(typeOf(alternative)))
                    .findFirst()
                    .map(alternative -> resolve(alternative, type, member, true))
                    .orElse(new Spot(ANYTHING, type, member, true));
        }
        return new Spot(node, type, member, nullable || isNullable(node));
    }

    /** What a member goes by: in the member around it, in its type, by itself. */
    private static List<String> names(Spot within, String name) {
        return List.of(within.member() + "." + name, within.type() + "." + name, name);
    }

    private static boolean isNullable(JsonObject node) {
        return node.getValue("type") instanceof JsonArray several && several.contains("null");
    }

    private static String typeOf(JsonObject node) {
        var type = node.getValue("type");
        if (type instanceof JsonArray several) {
            return several.stream()
                    .map(String::valueOf)
                    .filter(one -> !one.equals("null"))
                    .findFirst()
                    .orElse("null");
        }
        return type == null ? "" : type.toString();
    }
}

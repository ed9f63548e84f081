package org.jixiao.gateway.description.api;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What one example takes whole from another, as a page takes the first of its items: {@code $example} names it where it stands. */
record Retold(JsonObject kept) {
    private static final String TAKEN = "$example";

    static JsonObject in(JsonObject kept) {
        var retold = new Retold(kept);
        var told = new JsonObject();
        kept.fieldNames().forEach(name -> told.put(name, retold.told(kept.getValue(name))));
        return told;
    }

    private @Nullable Object told(@Nullable Object node) {
        if (node instanceof JsonObject object && object.containsKey(TAKEN)) {
            var name = object.getString(TAKEN);
            return told(Optional.ofNullable(kept.getValue(name))
                    .orElseThrow(() -> new IllegalStateException("there is no example of " + name)));
        }
        if (node instanceof JsonObject object) {
            var told = new JsonObject();
            object.fieldNames().forEach(member -> told.put(member, told(object.getValue(member))));
            return told;
        }
        if (node instanceof JsonArray list) {
            var told = new JsonArray();
            list.forEach(item -> told.add(told(item)));
            return told;
        }
        return node;
    }
}

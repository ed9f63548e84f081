package org.jixiao.gateway.description;

import io.vertx.core.json.JsonObject;
import java.util.List;

/**
 * One event.
 *
 * @param name as the file of its schema is called, without version ({@code budget-approved})
 * @param type as in {@code ce_type}
 * @param file name of its schema, and the last part of its address
 * @param schema the bytes that its owner released
 * @param subject pattern of {@code ce_subject}
 * @param key pattern of the record's key
 * @param example one that the schema accepts
 */
record EventDescription(
        String name,
        String type,
        String file,
        String schema,
        Words.Said said,
        String subject,
        String key,
        List<Member> members,
        JsonObject example) {

    static EventDescription of(String file, String schema, Words words) {
        var base = file.substring(0, file.length() - ".json".length());
        var name = base.substring(0, base.lastIndexOf('.'));
        var said = words.ofEvent(name);
        var read = new Schema(name, new JsonObject(schema), words);
        return new EventDescription(
                name,
                "org.jixiao." + base.replace('-', '.'),
                file,
                schema,
                Words.Said.of(said),
                said.getString("subject", ""),
                said.getString("key", "<budget id>"),
                read.members(),
                read.example());
    }

    public String exampleText() {
        return example.encodePrettily();
    }
}

package org.jixiao.disclosure.opendata.table;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A table's columns, keys and links in the words of Table Schema (specs.frictionlessdata.io/table-schema, version 1). */
public final class TableSchema {

    private TableSchema() {}

    public static Map<String, Object> of(Table<?> table) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("fields", table.columns().stream().map(TableSchema::field).toList());
        schema.put("missingValues", List.of(""));
        if (!table.key().isEmpty()) {
            schema.put("primaryKey", table.key());
        }
        if (!table.links().isEmpty()) {
            schema.put(
                    "foreignKeys",
                    table.links().stream().map(TableSchema::foreignKey).toList());
        }
        return schema;
    }

    private static Map<String, Object> field(Column<?> column) {
        Map<String, Object> field = new LinkedHashMap<>();
        field.put("name", column.name());
        field.put("title", column.zh());
        field.put("type", column.type().schema());
        if (column.type() == Column.Type.BOOLEAN) {
            field.put("trueValues", List.of("true"));
            field.put("falseValues", List.of("false"));
        }
        if (column.required()) {
            field.put("constraints", Map.of("required", true));
        }
        return field;
    }

    private static Map<String, Object> foreignKey(Table.Link link) {
        Map<String, Object> key = new LinkedHashMap<>();
        key.put("fields", link.column());
        key.put("reference", reference(link));
        return key;
    }

    private static Map<String, Object> reference(Table.Link link) {
        Map<String, Object> reference = new LinkedHashMap<>();
        reference.put("resource", link.table());
        reference.put("fields", link.key());
        return reference;
    }
}

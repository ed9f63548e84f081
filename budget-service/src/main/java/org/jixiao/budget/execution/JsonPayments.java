package org.jixiao.budget.execution;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jixiao.platform.problem.Refusal;
import org.jspecify.annotations.Nullable;

/** Payments as JSON: one list, or one a line. */
final class JsonPayments {

    private final ObjectReader reader;

    JsonPayments(ObjectMapper json) {
        this.reader = json.reader().with(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);
    }

    /** @throws Refusal if it is no list */
    List<Entry> list(String text) {
        JsonNode list = parsed(text);
        if (list == null || !list.isArray()) {
            throw Refusal.ofField("", "不是 JSON 列表", "is no JSON list");
        }
        List<Entry> entries = new ArrayList<>();
        for (JsonNode item : list) {
            entries.add(entry(entries.size(), null, item));
        }
        return entries;
    }

    /** Empty lines count as lines, but hold no payment. */
    List<Entry> lines(String text) {
        List<String> lines = text.lines().toList();
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                entries.add(entry(entries.size(), i + 1, parsed(lines.get(i))));
            }
        }
        return entries;
    }

    private @Nullable JsonNode parsed(String text) {
        try {
            return reader.readTree(text);
        } catch (JsonProcessingException noJson) {
            return null;
        }
    }

    private Entry entry(int index, @Nullable Integer line, @Nullable JsonNode item) {
        if (item == null || !item.isObject()) {
            return Entry.unreadable(index, line, null, unreadable(""));
        }
        try {
            return Entry.of(index, line, reader.treeToValue(item, RecordPayment.class));
        } catch (JsonProcessingException e) {
            return Entry.unreadable(index, line, item.path("reference").asText(null), unreadable(pointer(e)));
        }
    }

    private static Refusal unreadable(String pointer) {
        return Refusal.ofField(pointer, "内容的类型或格式不符合要求", "is not of the type or the form it should have");
    }

    private static String pointer(JsonProcessingException unreadable) {
        return unreadable instanceof JsonMappingException mapping
                ? mapping.getPath().stream()
                        .map(step -> "/" + step.getFieldName())
                        .collect(Collectors.joining())
                : "";
    }
}

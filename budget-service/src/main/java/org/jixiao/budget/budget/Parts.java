package org.jixiao.budget.budget;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a kind of record by name: which of them differ between two, and one record with some parts taken from
 * another. So a filing can be laid over what stands part by part, and what a person has written stays.
 */
public final class Parts<R extends Record> {

    private final Class<R> type;

    private Parts(Class<R> type) {
        this.type = type;
    }

    public static <R extends Record> Parts<R> of(Class<R> type) {
        return new Parts<>(type);
    }

    public Set<String> names() {
        return Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getName)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    public Set<String> differing(R one, R other) {
        Set<String> names = new TreeSet<>();
        for (RecordComponent part : type.getRecordComponents()) {
            if (!Objects.equals(value(one, part), value(other, part))) {
                names.add(part.getName());
            }
        }
        return names;
    }

    /** The first record with the named parts of the second. */
    public R overlay(R base, R over, Set<String> names) {
        Object[] values = Arrays.stream(type.getRecordComponents())
                .map(part -> value(names.contains(part.getName()) ? over : base, part))
                .toArray();
        Class<?>[] types = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            Constructor<R> canonical = type.getDeclaredConstructor(types);
            return canonical.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("not a public record: " + type, e);
        }
    }

    public @Nullable Object value(R record, String name) {
        return Arrays.stream(type.getRecordComponents())
                .filter(part -> part.getName().equals(name))
                .findFirst()
                .map(part -> value(record, part))
                .orElse(null);
    }

    private static @Nullable Object value(Record record, RecordComponent part) {
        try {
            return part.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("not a public record: " + record.getClass(), e);
        }
    }
}

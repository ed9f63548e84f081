package org.jixiao.budget.year;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jixiao.budget.contract.Coded;
import org.jixiao.budget.revision.Edition;
import org.jspecify.annotations.Nullable;

/**
 * Which project of the year before each project is: the one it continues, else the one with its code, else the one of its
 * unit with its name. Each is found once; where several could be meant, none is.
 */
final class Pairing {

    private final Map<UUID, Edition.Entry> current = new LinkedHashMap<>();
    private final Map<UUID, Edition.Entry> previous = new LinkedHashMap<>();
    private final Map<UUID, ComparedProject> pairs = new HashMap<>();

    private Pairing(List<Edition.Entry> current, List<Edition.Entry> previous) {
        current.forEach(entry -> this.current.put(entry.project(), entry));
        previous.forEach(entry -> this.previous.put(entry.project(), entry));
    }

    /** This year's in their order, then those that ended. */
    static List<ComparedProject> of(List<Edition.Entry> current, List<Edition.Entry> previous) {
        Pairing pairing = new Pairing(current, previous);
        pairing.match(ComparedProject.MatchedBy.CONTINUES, Edition.Entry::continues, Edition.Entry::project);
        pairing.match(ComparedProject.MatchedBy.CODE, Pairing::code, Pairing::code);
        pairing.match(ComparedProject.MatchedBy.NAME, Pairing::name, Pairing::name);
        return Stream.concat(
                        current.stream()
                                .map(entry -> Objects.requireNonNullElseGet(
                                        pairing.pairs.get(entry.project()), () -> ComparedProject.begun(entry))),
                        pairing.previous.values().stream().map(ComparedProject::ended))
                .toList();
    }

    private void match(
            ComparedProject.MatchedBy how,
            Function<Edition.Entry, @Nullable Object> asked,
            Function<Edition.Entry, @Nullable Object> known) {
        Map<Object, List<Edition.Entry>> mine = by(current, asked);
        Map<Object, List<Edition.Entry>> theirs = by(previous, known);
        mine.forEach((key, entries) -> {
            List<Edition.Entry> found = theirs.getOrDefault(key, List.of());
            if (entries.size() == 1 && found.size() == 1) {
                pair(entries.get(0), found.get(0), how);
            }
        });
    }

    private void pair(Edition.Entry now, Edition.Entry before, ComparedProject.MatchedBy how) {
        pairs.put(now.project(), ComparedProject.both(now, before, how));
        current.remove(now.project());
        previous.remove(before.project());
    }

    private static Map<Object, List<Edition.Entry>> by(
            Map<UUID, Edition.Entry> entries, Function<Edition.Entry, @Nullable Object> key) {
        Map<Object, List<Edition.Entry>> found = new LinkedHashMap<>();
        for (Edition.Entry entry : entries.values()) {
            Object value = key.apply(entry);
            if (value != null) {
                found.merge(value, List.of(entry), (some, more) -> Stream.concat(some.stream(), more.stream())
                        .toList());
            }
        }
        return found;
    }

    private static @Nullable Object code(Edition.Entry entry) {
        String code = entry.content().code();
        return code == null || code.isBlank() ? null : Spelling.plain(code);
    }

    private static Object name(Edition.Entry entry) {
        Coded unit = entry.content().unit();
        String of = unit.name() == null ? "" : unit.name();
        return List.of(Spelling.plain(of), Spelling.plain(entry.content().name()));
    }
}

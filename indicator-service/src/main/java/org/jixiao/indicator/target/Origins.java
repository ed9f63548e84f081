package org.jixiao.indicator.target;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jixiao.indicator.library.Library;

/** Where indicators say that they come from: definitions that stand in the library. */
@ApplicationScoped
class Origins {

    private final Library library;

    Origins(Library library) {
        this.library = library;
    }

    /**
     * What an indicator came from before may be gone by now, or out of the editor's sight: it stays.
     *
     * @throws DefinitionUnknown if an indicator is newly taken from a definition that the editor cannot read
     */
    void requireKnown(EditTarget written, Content before) {
        Map<String, UUID> named = written.originsBeside(before);
        Set<UUID> readable = library.readable(Set.copyOf(named.values()));
        List<String> unknown = named.entrySet().stream()
                .filter(one -> !readable.contains(one.getValue()))
                .map(Map.Entry::getKey)
                .toList();
        if (!unknown.isEmpty()) {
            throw new DefinitionUnknown(unknown);
        }
    }
}

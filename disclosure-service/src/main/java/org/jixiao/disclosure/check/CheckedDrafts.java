package org.jixiao.disclosure.check;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jixiao.budget.contract.Finding;
import org.jixiao.disclosure.assembly.PublicDisclosure;
import org.jixiao.disclosure.assembly.PublicJson;
import org.jixiao.disclosure.check.rule.Draft;
import org.jixiao.disclosure.check.rule.Sentences;
import org.jixiao.disclosure.check.rule.Texts;
import org.jixiao.platform.Sha256;
import org.jspecify.annotations.Nullable;

/**
 * What was found on the drafts looked at last, by their content: an officer who decides one finding after another asks for the
 * same check again and again.
 */
@ApplicationScoped
class CheckedDrafts {

    private static final int KEPT = 16;

    private final Rules rules;
    private final Map<String, List<Found>> checked = new LinkedHashMap<>(KEPT, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, List<Found>> eldest) {
            return size() > KEPT;
        }
    };

    CheckedDrafts(Rules rules) {
        this.rules = rules;
    }

    /** @param context words around what was found; null where it is no words */
    record Found(Finding finding, @Nullable String context) {}

    List<Found> of(String division, PublicDisclosure document) {
        String key = key(division, document);
        List<Found> known;
        synchronized (checked) {
            known = checked.get(key);
        }
        if (known == null) {
            known = look(division, document);
            synchronized (checked) {
                checked.put(key, known);
            }
        }
        return known;
    }

    private List<Found> look(String division, PublicDisclosure document) {
        Draft draft = Draft.of(document);
        Map<String, String> words = draft.texts().stream()
                .collect(Collectors.toMap(Texts.Text::path, Texts.Text::words, (one, other) -> one));
        return rules.findings(division, draft).stream()
                .map(finding -> new Found(finding, context(finding, words.get(finding.path()))))
                .toList();
    }

    private static @Nullable String context(Finding finding, @Nullable String words) {
        return words == null ? null : Sentences.around(Objects.requireNonNullElse(finding.value(), ""), words);
    }

    private String key(String division, PublicDisclosure document) {
        return division + " " + rules.version(division) + " " + Sha256.of(PublicJson.bytes(document));
    }
}

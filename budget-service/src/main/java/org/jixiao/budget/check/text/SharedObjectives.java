package org.jixiao.budget.check.text;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jixiao.budget.check.rule.CheckedProject;

/** Projects by the sentences of their objectives: one that promises nothing of its own promises what another one does. */
final class SharedObjectives {

    /** A shorter one is a phrase that anybody may use. */
    private static final int TELLING = 30;

    private static final Pattern END = Pattern.compile("[。;]");

    private final Map<String, CheckedProject> bySentence = new HashMap<>();
    private final Map<CheckedProject, Set<String>> sentences = new HashMap<>();

    /** An earlier one that says all this one says, or the other way round. */
    Optional<CheckedProject> like(CheckedProject project) {
        Set<String> own = sentences(project.content().objectives());
        return own.stream()
                .filter(sentence -> sentence.length() >= TELLING)
                .map(bySentence::get)
                .filter(other -> other != null && covers(own, other))
                .findFirst();
    }

    void add(CheckedProject project) {
        Set<String> own = sentences(project.content().objectives());
        sentences.put(project, own);
        own.forEach(sentence -> bySentence.putIfAbsent(sentence, project));
    }

    private boolean covers(Set<String> own, CheckedProject other) {
        Set<String> theirs = sentences.getOrDefault(other, Set.of());
        return theirs.containsAll(own) || own.containsAll(theirs);
    }

    private static Set<String> sentences(List<String> objectives) {
        return objectives.stream()
                .map(PlainText::unnumbered)
                .flatMap(END::splitAsStream)
                .filter(sentence -> !sentence.isEmpty())
                .collect(Collectors.toCollection(HashSet::new));
    }
}

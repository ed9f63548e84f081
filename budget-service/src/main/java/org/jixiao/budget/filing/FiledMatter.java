package org.jixiao.budget.filing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jixiao.budget.contract.Finding;
import org.jixiao.budget.filing.form.LineRead;
import org.jspecify.annotations.Nullable;

/** Turns the positions that a reading points at into the ids that its projects have. */
final class FiledMatter {

    private static final Pattern OF_PROJECT = Pattern.compile("/projects/(\\d+)(.*)", Pattern.DOTALL);

    /** Pointer of each project, by its position in the document. */
    private final List<String> pointers = new ArrayList<>();

    void next(String pointer) {
        pointers.add(pointer);
    }

    /** The findings of the project at that position. */
    List<Finding> findingsOf(int position, List<Finding> findings) {
        String at = "/projects/" + position;
        return findings.stream()
                .filter(finding -> finding.path().equals(at) || finding.path().startsWith(at + "/"))
                .map(this::named)
                .toList();
    }

    /** The findings that are about no project. */
    static List<Finding> others(List<Finding> findings) {
        return findings.stream()
                .filter(finding -> !OF_PROJECT.matcher(finding.path()).matches())
                .toList();
    }

    Finding named(Finding finding) {
        return finding.onPath(String.valueOf(named(finding.path())));
    }

    LineRead named(LineRead line) {
        return new LineRead(line.place(), line.use(), named(line.into()), line.text());
    }

    private @Nullable String named(@Nullable String path) {
        if (path == null) {
            return null;
        }
        Matcher ofProject = OF_PROJECT.matcher(path);
        return ofProject.matches() ? pointers.get(Integer.parseInt(ofProject.group(1))) + ofProject.group(2) : path;
    }
}

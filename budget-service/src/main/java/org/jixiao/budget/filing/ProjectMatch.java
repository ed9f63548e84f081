package org.jixiao.budget.filing;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jixiao.budget.project.BudgetProject;
import org.jixiao.budget.project.ProjectContent;
import org.jspecify.annotations.Nullable;

/**
 * Which projects of a budget a document may mean: by code if it gives one, else by unit and name after NFKC and white
 * space only. A project without a code is also known by unit and name, since the code may be what the document brings.
 */
final class ProjectMatch {

    private final Map<String, List<BudgetProject>> byCode;
    private final Map<String, List<BudgetProject>> byName;

    ProjectMatch(List<BudgetProject> projects) {
        this.byCode = by(projects, ProjectMatch::code);
        this.byName = by(projects, ProjectMatch::name);
    }

    /** None: it is new. One: that is it. More: nobody may guess. */
    List<BudgetProject> candidates(ProjectContent read) {
        String code = code(read);
        if (code != null && byCode.containsKey(code)) {
            return byCode.getOrDefault(code, List.of());
        }
        return byName.getOrDefault(name(read), List.of()).stream()
                .filter(project -> code == null || project.content().code() == null)
                .toList();
    }

    private static Map<String, List<BudgetProject>> by(
            List<BudgetProject> projects, Function<ProjectContent, @Nullable String> key) {
        Map<String, List<BudgetProject>> found = new HashMap<>();
        for (BudgetProject project : projects) {
            String value = key.apply(project.content());
            if (value != null) {
                found.merge(value, List.of(project), ProjectMatch::joined);
            }
        }
        return found;
    }

    private static List<BudgetProject> joined(List<BudgetProject> some, List<BudgetProject> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }

    private static @Nullable String code(ProjectContent content) {
        return content.code() == null || content.code().isBlank() ? null : plain(content.code());
    }

    private static String name(ProjectContent content) {
        String unit = content.unit().name() == null ? "" : content.unit().name();
        return plain(unit) + "\u001f" + plain(content.name());
    }

    /** What a project is known by: the same key twice in one document is the same project twice. */
    static String key(ProjectContent content) {
        String code = code(content);
        return code == null ? name(content) : code;
    }

    static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\s+", "");
    }
}

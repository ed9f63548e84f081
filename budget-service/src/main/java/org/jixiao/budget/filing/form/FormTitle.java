package org.jixiao.budget.filing.form;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The line above a project's table: {@code 3.<project>绩效目标表}.
 *
 * @param name the project it names; null where the title is the same on every form
 * @param wholeDepartment it stands above the form of a department as a whole
 */
record FormTitle(@Nullable String name, boolean wholeDepartment) {

    private static final Pattern TITLE = Pattern.compile(
            "^(?:\\d{1,4}\\s?[.、．)）]\\s?)?(.*?)绩效目标(?:申报|批复|公开)?表(?:[(（](?:\\d{4}年度?|含[^()（）]{1,20})[)）])?$");
    private static final Set<String> ANY_PROJECT =
            Set.of("", "项目", "项目支出", "项目支出预算", "项目预算", "部门预算项目", "预算项目", "部门预算项目支出", "财政支出", "专项资金");
    private static final Pattern WHOLE_DEPARTMENT = Pattern.compile("整体(支出|预算)?$");
    private static final int LONGEST = 200;

    static Optional<FormTitle> of(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        Matcher title = TITLE.matcher(text);
        if (!title.matches()) {
            return LabelText.bare(text).equals("绩效目标表") ? Optional.of(new FormTitle(null, false)) : Optional.empty();
        }
        String name = title.group(1).strip();
        if (WHOLE_DEPARTMENT.matcher(name).find()) {
            return Optional.of(new FormTitle(null, true));
        }
        return Optional.of(
                new FormTitle(ANY_PROJECT.contains(name.replaceFirst("^\\d{4}年度?", "")) ? null : name, false));
    }
}

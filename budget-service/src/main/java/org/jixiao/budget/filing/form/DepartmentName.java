package org.jixiao.budget.filing.form;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jixiao.budget.contract.Coded;
import org.jixiao.budget.forms.ProjectReading;

/**
 * The department a document proposes: the one its title names, else the unit most of its projects belong to, by the
 * fullest name that is written for it anywhere. As written, never corrected.
 */
final class DepartmentName {

    private static final Pattern IN_TITLE = Pattern.compile(
            "^(\\p{IsHan}[\\p{IsHan}（）()、]{2,40}?[部局委院办会厅处室心所站队府署司校馆园社])(?:关于)?\\s?(?:本级)?\\s?20\\d\\d\\s?年");
    private static final String OWN_OFFICE = "本级";
    private static final int KIND = 2;

    private static final Pattern NAMING =
            Pattern.compile("^(?:(?:预算|编制|编报|填报|申报)?(?:部门|单位))(?:名称)?\\s*[:：]\\s*(?:[(（]盖章[)）])?(\\p{IsHan}.{2,60})$");

    private DepartmentName() {}

    /** A line that names the department and says nothing else. */
    static boolean isNaming(String line) {
        return line.length() < 100 && NAMING.matcher(line).matches();
    }

    /** As such a line names it. */
    static Coded named(String line) {
        Matcher naming = NAMING.matcher(line);
        return naming.matches() ? UnitName.of(naming.group(1).strip()) : Coded.NONE;
    }

    /**
     * @param named the department as a line or a form of its own names it; nothing where none does
     * @param holders whom its tables name as theirs
     */
    static Coded of(String title, Coded named, List<Coded> holders, List<ProjectReading> projects) {
        List<Coded> units =
                projects.stream().map(project -> project.details().unit()).toList();
        List<Coded> written = Stream.of(
                        inTitle(title).stream(),
                        Stream.of(named),
                        holders.stream(),
                        projects.stream().map(project -> project.details().supervisor()),
                        units.stream())
                .flatMap(Function.identity())
                .filter(one -> one.name() != null)
                .toList();
        return inTitle(title)
                .or(() -> Optional.of(named).filter(one -> one.name() != null))
                .or(() -> commonest(units))
                .or(() -> commonest(written))
                .map(chosen -> fullest(chosen, written))
                .orElse(Coded.NONE);
    }

    private static Optional<Coded> inTitle(String title) {
        Matcher named = IN_TITLE.matcher(title);
        return named.find() ? Optional.of(new Coded(null, named.group(1))) : Optional.empty();
    }

    private static Optional<Coded> commonest(List<Coded> named) {
        return named.stream()
                .filter(unit -> unit.name() != null)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
                .entrySet()
                .stream()
                .max(Comparator.<Map.Entry<Coded, Long>>comparingLong(Map.Entry::getValue)
                        .thenComparing(entry -> String.valueOf(entry.getKey().code()), Comparator.reverseOrder()))
                .map(Map.Entry::getKey);
    }

    private static Coded fullest(Coded chosen, List<Coded> written) {
        List<Coded> same = Stream.concat(Stream.of(chosen), written.stream())
                .filter(named -> kind(named).equals(kind(chosen)))
                .toList();
        Coded fullest = same.stream()
                .max(Comparator.comparingInt(named -> core(named).length()))
                .orElse(chosen);
        String code = Stream.concat(Stream.of(fullest), same.stream())
                .map(Coded::code)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        return new Coded(code, fullest.name());
    }

    // 组织部 and 组织部本级 are one kind of office, 水务局 and 河道管理所 are two.
    private static String kind(Coded named) {
        String core = core(named);
        return core.substring(Math.max(0, core.length() - KIND));
    }

    private static String core(Coded named) {
        String name = String.valueOf(named.name());
        return name.endsWith(OWN_OFFICE) ? name.substring(0, name.length() - OWN_OFFICE.length()) : name;
    }
}

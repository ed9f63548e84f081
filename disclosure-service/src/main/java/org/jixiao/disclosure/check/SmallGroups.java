package org.jixiao.disclosure.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jixiao.budget.contract.Bilingual;
import org.jixiao.disclosure.assembly.PublicDisclosure;
import org.jixiao.disclosure.assembly.PublicIndicator;
import org.jixiao.disclosure.assembly.PublicTarget;
import org.jixiao.indicator.contract.Target;
import org.jspecify.annotations.Nullable;

/**
 * Indicators that count fewer than five people, as their target or in their name: with the project's name beside it, a person may be
 * recognised. So many in each of several places are more.
 */
final class SmallGroups implements Rule {

    private static final BigDecimal FIVE = BigDecimal.valueOf(5);
    private static final Set<String> PEOPLE = Set.of("人", "名");
    private static final Pattern IN_A_NAME =
            Pattern.compile("(?<![\\d.．至到~～—-]|每[^，。；]{0,9})[1-4]\\s?[人名](?![次均/／员以及或—~～-])");

    @Override
    public String code() {
        return "PII_SMALL";
    }

    @Override
    public Bilingual message() {
        return new Bilingual("指标涉及不足五人，可能识别到个人。", "Fewer than five people: a person might be recognised.");
    }

    @Override
    public String source() {
        return "个人信息保护法";
    }

    @Override
    public Bilingual remedy() {
        return new Bilingual(
                "请核实公开后能否识别到个人；可以公开的，说明理由。",
                "Check whether a person can be recognised; give the reason for which it may be public.");
    }

    @Override
    public List<Hit> look(PublicDisclosure document) {
        Stream<Hit> whole = document.indicators().stream().flatMap(each -> hits("", each));
        Stream<Hit> projects = document.projects().stream().flatMap(project -> project.indicators().stream()
                .flatMap(each -> hits("/projects/" + project.id(), each)));
        return Stream.concat(whole, projects).toList();
    }

    /** One finding an indicator: the whole term mostly says the same again. */
    static Stream<Hit> hits(String owner, PublicIndicator indicator) {
        String path = owner + "/indicators/" + indicator.id().replace("/", "~1");
        return Stream.concat(
                        small(indicator.target()).map(text -> hit(path + "/target", text, indicator)),
                        Stream.concat(
                                small(indicator.wholeTerm()).map(text -> hit(path + "/wholeTerm", text, indicator)),
                                inName(indicator.name()).map(text -> hit(path + "/name", text, indicator))))
                .limit(1);
    }

    /** Whom so few are is said by the name: a decision holds for that, too. */
    private static Hit hit(String path, String text, PublicIndicator indicator) {
        return new Hit(path, text, String.join("\u001f", path, text, indicator.name()));
    }

    /** The whole name, where it counts so few. */
    static Stream<String> inName(String name) {
        return IN_A_NAME.matcher(name).find() ? Stream.of(name) : Stream.empty();
    }

    private static Stream<String> small(@Nullable PublicTarget target) {
        if (target == null) {
            return Stream.empty();
        }
        List<PublicTarget> parts = target.parts();
        boolean few = parts == null ? isSmall(target) : parts.stream().anyMatch(SmallGroups::isSmall);
        return few ? Stream.of(target.text()) : Stream.empty();
    }

    private static boolean isSmall(PublicTarget target) {
        BigDecimal value = target.value();
        String unit = target.unit();
        return target.kind() == Target.Kind.BOUND
                && value != null
                && value.signum() > 0
                && value.compareTo(FIVE) < 0
                && unit != null
                && PEOPLE.contains(unit);
    }
}

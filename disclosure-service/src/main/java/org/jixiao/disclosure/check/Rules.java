package org.jixiao.disclosure.check;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jixiao.budget.contract.Finding;
import org.jixiao.disclosure.check.content.MissingParts;
import org.jixiao.disclosure.check.content.Placeholders;
import org.jixiao.disclosure.check.content.TextFigures;
import org.jixiao.disclosure.check.content.Years;
import org.jixiao.disclosure.check.personal.BankAccounts;
import org.jixiao.disclosure.check.personal.HomeAddresses;
import org.jixiao.disclosure.check.personal.IdNumbers;
import org.jixiao.disclosure.check.personal.Landlines;
import org.jixiao.disclosure.check.personal.NameTagger;
import org.jixiao.disclosure.check.personal.PersonNames;
import org.jixiao.disclosure.check.personal.PhoneNumbers;
import org.jixiao.disclosure.check.personal.SmallGroups;
import org.jixiao.disclosure.check.personal.SmallGroupsInProse;
import org.jixiao.disclosure.check.personal.Traces;
import org.jixiao.disclosure.check.rule.Draft;
import org.jixiao.disclosure.check.rule.Examiner;
import org.jixiao.disclosure.check.rule.WordRule;
import org.jixiao.disclosure.check.secrecy.ClassificationMarks;
import org.jixiao.disclosure.check.secrecy.SensitiveWords;
import org.jixiao.disclosure.check.secrecy.WithheldPurchases;
import org.jixiao.disclosure.check.sum.Ceilings;
import org.jixiao.disclosure.check.sum.Sums;
import org.jixiao.platform.profile.RegionProfiles;

/** Every rule that a draft has to pass, in the order of their findings. */
@ApplicationScoped
class Rules {

    private final RegionProfiles profiles;
    private final NameTagger tagger;

    Rules(RegionProfiles profiles, NameTagger tagger) {
        this.profiles = profiles;
        this.tagger = tagger;
    }

    /** Names the rules as they are in force in a division. */
    String version(String division) {
        return profiles.version(division);
    }

    /** What the rules in force in a division find; the same thing once. */
    List<Finding> findings(String division, Draft draft) {
        String profile = version(division);
        RegionRules region = region(division);
        Map<String, Finding> found = new LinkedHashMap<>();
        inForce(division)
                .flatMap(examiner -> examiner.findings(draft, profile))
                .flatMap(finding -> region.applied(finding).stream())
                .forEach(finding -> found.putIfAbsent(finding.fingerprint(), finding));
        return List.copyOf(found.values());
    }

    /** Whose findings are words, and may be struck out. */
    Predicate<String> strikable(String division) {
        List<Examiner> all = inForce(division).toList();
        return code -> all.stream().anyMatch(examiner -> examiner.strikes(code));
    }

    /** Whose findings are somebody's personal data in words: striking them out is what the law asks for. */
    Predicate<String> personal(String division) {
        List<Examiner> all = inForce(division).toList();
        return code -> all.stream().anyMatch(examiner -> examiner.protectsPeople(code));
    }

    /** Every string in the words that is somebody's personal data. */
    Stream<String> personalIn(String division, String words) {
        return inForce(division)
                .filter(WordRule.class::isInstance)
                .map(WordRule.class::cast)
                .filter(WordRule::personal)
                .flatMap(rule -> rule.in(words));
    }

    private RegionRules region(String division) {
        return profiles.section(division, "rules", RegionRules.class);
    }

    private Stream<Examiner> inForce(String division) {
        PersonNames names = new PersonNames(tagger::tag);
        Predicate<String> namesSomebody = words -> names.in(words).findAny().isPresent();
        Stream<Examiner> numbers = Stream.of(new IdNumbers(), new PhoneNumbers(), new BankAccounts());
        Stream<Examiner> beside = Stream.of(new Landlines(namesSomebody), new HomeAddresses(namesSomebody));
        Stream<Examiner> people = Stream.of(names, new SmallGroups(), new SmallGroupsInProse());
        Stream<Examiner> secrets = Stream.of(
                new WithheldPurchases(),
                new SensitiveWords(List.of(profiles.section(division, "sensitiveWords", String[].class))),
                new ClassificationMarks());
        Stream<Examiner> content = Stream.of(
                new Placeholders(),
                new Years(),
                new TextFigures(),
                new Sums(region(division)::tolerance),
                new Ceilings(),
                new MissingParts());
        return Stream.of(numbers, Traces.all().stream(), beside, people, secrets, content)
                .flatMap(examiners -> examiners);
    }
}

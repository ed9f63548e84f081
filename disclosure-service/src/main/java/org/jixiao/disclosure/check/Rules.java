package org.jixiao.disclosure.check;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;
import org.jixiao.budget.contract.Finding;
import org.jixiao.disclosure.assembly.PublicDisclosure;
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

    /** What the rules in force in a division find; the same thing at the same place once. */
    List<Finding> findings(String division, PublicDisclosure document) {
        String profile = profiles.version(division);
        return inForce(division).stream()
                .flatMap(rule -> rule.look(document).stream().map(hit -> rule.finding(hit, profile)))
                .toList();
    }

    /** Where words alone were found, they can be struck out. */
    boolean canBeRedacted(String division, String code) {
        return named(division, code).anyMatch(WordRule.class::isInstance);
    }

    /** Where the words are somebody's personal data, striking them out is what the law asks for. */
    boolean isPersonal(String division, String code) {
        return named(division, code).anyMatch(rule -> rule instanceof WordRule words && words.personal());
    }

    /** Every string in the words that is somebody's personal data. */
    Stream<String> personalIn(String division, String words) {
        return inForce(division).stream()
                .filter(WordRule.class::isInstance)
                .map(WordRule.class::cast)
                .filter(WordRule::personal)
                .flatMap(rule -> rule.in(words));
    }

    private Stream<Rule> named(String division, String code) {
        return inForce(division).stream().filter(rule -> rule.code().equals(code));
    }

    private List<Rule> inForce(String division) {
        return List.of(
                new IdNumbers(),
                new PhoneNumbers(),
                new BankAccounts(),
                new PersonNames(tagger::tag),
                new SmallGroups(),
                new WithheldPurchases(),
                new SensitiveWords(List.of(profiles.section(division, "sensitiveWords", String[].class))));
    }
}

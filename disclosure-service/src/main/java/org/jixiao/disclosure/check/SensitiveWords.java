package org.jixiao.disclosure.check;

import java.util.List;
import java.util.stream.Stream;
import org.jixiao.budget.contract.Bilingual;

/** Words that the region wants signed off before they are public. @param listed section {@code sensitiveWords} of its profile */
record SensitiveWords(List<String> listed) implements WordRule {

    @Override
    public String code() {
        return "SECRET";
    }

    @Override
    public Bilingual message() {
        return new Bilingual("文中有需经保密审查的词语。", "There is a word that asks for a secrecy review.");
    }

    @Override
    public String source() {
        return "保守国家秘密法";
    }

    @Override
    public boolean personal() {
        return false;
    }

    @Override
    public Stream<String> in(String words) {
        return listed.stream().filter(words::contains);
    }
}

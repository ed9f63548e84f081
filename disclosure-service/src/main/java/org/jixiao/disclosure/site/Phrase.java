package org.jixiao.disclosure.site;

import java.util.List;

/** Words of the site's own with figures in them. @param text in Chinese; %1, %2 … stand for {@code with} */
public record Phrase(String text, List<Object> with) {

    public static Phrase of(String text, Object... with) {
        return new Phrase(text, List.of(with));
    }

    /** In the language of the reading; a phrase within is said in it, too. */
    public String said(Reading reading) {
        String said = Catalogue.said(reading.language(), text);
        for (int i = 0; i < with.size(); i++) {
            String value = with.get(i) instanceof Phrase phrase ? phrase.said(reading) : String.valueOf(with.get(i));
            said = said.replace("%" + (i + 1), value);
        }
        return said;
    }
}

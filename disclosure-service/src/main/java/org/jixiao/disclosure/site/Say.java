package org.jixiao.disclosure.site;

import io.quarkus.qute.RawString;
import io.quarkus.qute.TemplateExtension;
import io.quarkus.qute.TemplateExtension.TemplateAttribute;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What templates say in the language of whoever reads: <code>{say:it('公开时间')}</code>. Links carry the language along:
 * <code>href="/data{say:lang}"</code>, or <code>{say:andLang}</code> behind other parameters.
 */
@TemplateExtension(namespace = "say")
final class Say {

    private static final Pattern CODE = Pattern.compile("`([^`]+)`");

    private Say() {}

    /** @param words of the site's own: a text or a {@link Phrase}; never data */
    static String it(Object words, @TemplateAttribute("reading") @Nullable Object reading) {
        return words instanceof Phrase phrase
                ? phrase.said(known(reading))
                : Catalogue.said(known(reading).language(), String.valueOf(words));
    }

    /** With what stands between backticks as code. */
    static RawString marked(Object words, @TemplateAttribute("reading") @Nullable Object reading) {
        String text = it(words, reading).replace("&", "&amp;").replace("<", "&lt;");
        return new RawString(CODE.matcher(text).replaceAll("<code>$1</code>"));
    }

    static String with(Object words, Object first, @TemplateAttribute("reading") @Nullable Object reading) {
        return Phrase.of(String.valueOf(words), first).said(known(reading));
    }

    static String with(
            Object words, Object first, Object second, @TemplateAttribute("reading") @Nullable Object reading) {
        return Phrase.of(String.valueOf(words), first, second).said(known(reading));
    }

    static String tag(@TemplateAttribute("reading") @Nullable Object reading) {
        return known(reading).language().tag();
    }

    static boolean english(@TemplateAttribute("reading") @Nullable Object reading) {
        return known(reading).isEnglish();
    }

    static String lang(@TemplateAttribute("reading") @Nullable Object reading) {
        return known(reading).inAddress();
    }

    static String andLang(@TemplateAttribute("reading") @Nullable Object reading) {
        return known(reading).isEnglish() ? "&lang=en" : "";
    }

    static String otherLanguage(@TemplateAttribute("reading") @Nullable Object reading) {
        return known(reading).inOtherLanguage();
    }

    static String canonical(@TemplateAttribute("reading") @Nullable Object reading) {
        return known(reading).canonical();
    }

    /** The public address of the site, to stand before a path. */
    static String site(@TemplateAttribute("reading") @Nullable Object reading) {
        return known(reading).site();
    }

    static Reading known(@Nullable Object attribute) {
        return attribute instanceof Reading reading ? reading : Reading.UNASKED;
    }
}

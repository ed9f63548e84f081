package org.jixiao.disclosure.site;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.ext.Provider;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Says of the data on an English page that they are Chinese (WCAG 3.1.2), so that they are read aloud and broken into lines as
 * Chinese, in whatever template they stand. Comes before the page has its ETag.
 */
@Provider
@Priority(Priorities.USER + 1000)
@PageFilter.SitePage
public class SpokenLanguageFilter implements ContainerResponseFilter {

    /** An element that begins with a text of its own: its name, its attributes, the text. */
    private static final Pattern ELEMENT =
            Pattern.compile("<([a-z][a-z0-9]*)((?: [^<>]*)?)>([^<>]*\\p{IsHan}[^<>]*)(?=<)");

    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");
    private static final Pattern LATIN = Pattern.compile("[A-Za-z]");

    private final Readings readings;

    SpokenLanguageFilter(Readings readings) {
        this.readings = readings;
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getEntity() instanceof String page && readings.current().isEnglish()) {
            response.setEntity(marked(page));
        }
    }

    /** What mixes both languages stays as it is, and so does what says its language itself. */
    static String marked(String page) {
        return ELEMENT.matcher(page).replaceAll(element -> Matcher.quoteReplacement(marked(element)));
    }

    private static String marked(MatchResult element) {
        String attributes = element.group(2);
        boolean isKnown = attributes.contains(" lang=");
        return isKnown || !isChinese(element.group(3))
                ? element.group()
                : "<" + element.group(1) + attributes + " lang=\"zh-CN\">" + element.group(3);
    }

    private static boolean isChinese(String text) {
        return HAN.matcher(text).results().count()
                > LATIN.matcher(text).results().count();
    }
}

package org.jixiao.disclosure.site;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * How a page is being read: in which language, and at which address. The language stands in the address and nowhere
 * else, so that a cache between reader and site never mixes the two.
 *
 * @param path of the page, from the root
 * @param parameters of its address, without that of the language
 * @param site the public address of the site, without a slash at the end
 */
public record Reading(Language language, String path, Map<String, String> parameters, String site) {

    /** What the labels are written in; the data stay as they were filed. */
    public enum Language {
        ZH("zh-CN"),
        EN("en");

        private final String tag;

        Language(String tag) {
            this.tag = tag;
        }

        /** Chinese unless English is asked for. */
        static Language asked(String lang) {
            return lang.toLowerCase(Locale.ROOT).startsWith("en") ? EN : ZH;
        }

        String tag() {
            return tag;
        }
    }

    static final Reading UNASKED = new Reading(Language.ZH, "/", Map.of(), "");

    boolean isEnglish() {
        return language == Language.EN;
    }

    /** What an address without parameters carries, so that its page is read in this language. */
    String inAddress() {
        return isEnglish() ? "?lang=en" : "";
    }

    /** The same page in the other language. */
    String inOtherLanguage() {
        return isEnglish() ? address() : path + joined(query(), "lang=en");
    }

    /** The one address by which search engines and readers know the page. */
    String canonical() {
        return site + (isEnglish() ? path + joined(query(), "lang=en") : address());
    }

    private String address() {
        return path + joined(query(), "");
    }

    private String query() {
        return parameters.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(each -> encoded(each.getKey()) + "=" + encoded(each.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String joined(String query, String more) {
        String all = query.isEmpty() || more.isEmpty() ? query + more : query + "&" + more;
        return all.isEmpty() ? "" : "?" + all;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}

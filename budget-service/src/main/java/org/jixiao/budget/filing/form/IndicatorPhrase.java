package org.jixiao.budget.filing.form;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One indicator as running text: what is measured, and after a sign, a colon or the word for it what is to be reached.
 *
 * @param target annual value; null where none is stated
 * @param wholeTerm value over the whole term; null where none is stated
 */
record IndicatorPhrase(
        String name, @Nullable String target, @Nullable String wholeTerm) {

    private static final Pattern VALUE =
            Pattern.compile("[；;，,（(]?\\s?(实施周期|中长期|长期|年度|全年|当年)?(?:绩效)?(?:指标|目标)值\\s?(?:为|[:：]|(?=[≥≤＝=><＞＜\\d]))");
    private static final Pattern END = Pattern.compile(
            "\\s+(?=(?:三级)?指标\\s?\\d{1,2}\\s?[:：])|[；;。\\n]+(?!\\s*(?:实施周期|中长期|长期|年度|全年|当年)?(?:绩效)?(?:指标|目标)值)");
    private static final String SIGN = "[≥≤≧≦＝=><＞＜]";
    private static final String WORD =
            "(?:大于等于|小于等于|大于或等于|小于或等于|不低于|不少于|不高于|不超过|不大于|不小于|大于|小于|高于|低于|达到|至少|控制在)(?=[\\s\\d])";
    private static final Pattern COMPARED =
            Pattern.compile("^(.{2,200}?)[:：—－-]{0,2}\\s*((?:" + SIGN + "|" + WORD + ").*)$", Pattern.DOTALL);
    private static final Pattern NAMED =
            Pattern.compile("^(.{2,200}?)\\s*(?:[:：]|[—－-]{1,2}(?=\\d))\\s*([^:：]{1,200})$", Pattern.DOTALL);
    private static final Pattern COUNTED =
            Pattern.compile("^(.{1,60}(?:数|数量|率|人次|批次|面积|里程|时长|长度|标准|金额|成本|费用|覆盖面|比例|程度))\\s*(\\d[^，,]{0,20})$");
    private static final Pattern NUMBER = Pattern.compile(
            "^(?:\\s|[—－-]|\\d{1,2}\\s?[、．)）]|\\d{1,2}\\.(?!\\d)|[(（]\\d{1,2}[)）]|[①-⑳]|(?:三级)?指标\\s?\\d{0,2}\\s?[:：])+");
    private static final Pattern NEXT = Pattern.compile("[，,、]\\s*(?=[^，,、]{2,60}?(?:" + SIGN + "|" + WORD + "))");
    private static final Pattern HAS_VALUE = Pattern.compile(SIGN + "|" + WORD);

    /** All that a text holds: one a sentence, or more in one sentence where each has a value of its own. */
    static List<IndicatorPhrase> in(String text) {
        List<IndicatorPhrase> phrases = new ArrayList<>();
        for (String sentence : END.split(text, -1)) {
            String pending = "";
            for (String part : NEXT.split(NUMBER.matcher(sentence).replaceFirst(""), -1)) {
                String whole = pending.isEmpty() ? part : pending + "，" + part;
                if (HAS_VALUE.matcher(whole).find()) {
                    add(whole, phrases);
                    pending = "";
                } else {
                    pending = whole;
                }
            }
            add(pending, phrases);
        }
        return phrases;
    }

    private static void add(String text, List<IndicatorPhrase> phrases) {
        String bare = plain(NUMBER.matcher(text).replaceFirst(""));
        if (!bare.isEmpty()) {
            phrases.add(of(bare));
        }
    }

    /** One indicator: whatever is not understood is its name. */
    static IndicatorPhrase of(String text) {
        Matcher value = VALUE.matcher(text);
        if (value.find() && value.start() > 0) {
            return valued(text, value);
        }
        for (Pattern shape : List.of(COMPARED, NAMED, COUNTED)) {
            Matcher found = shape.matcher(text);
            if (found.matches()) {
                return new IndicatorPhrase(plain(found.group(1)), plain(found.group(2)), null);
            }
        }
        return new IndicatorPhrase(text, null, null);
    }

    private static IndicatorPhrase valued(String text, Matcher value) {
        String name = plain(text.substring(0, value.start()));
        String annual = null;
        String wholeTerm = null;
        int from = 0;
        while (value.find(from)) {
            from = value.end();
            String written = upToNext(text, from);
            boolean term = value.group(1) != null && (value.group(1).endsWith("期"));
            annual = term ? annual : written;
            wholeTerm = term ? written : wholeTerm;
        }
        return new IndicatorPhrase(name, annual, wholeTerm);
    }

    private static @Nullable String upToNext(String text, int from) {
        Matcher next = VALUE.matcher(text);
        String written = plain(text.substring(from, next.find(from) ? next.start() : text.length()));
        return written.isEmpty() ? null : written;
    }

    /** Without the signs that end an entry, and without a bracket that nothing opens. */
    private static String plain(String written) {
        String bare = written.strip().replaceFirst("[；;。，,、:：]+$", "").strip();
        boolean closed = bare.endsWith("）") && bare.indexOf('（') < 0 || bare.endsWith(")") && bare.indexOf('(') < 0;
        return closed ? bare.substring(0, bare.length() - 1).strip() : bare;
    }
}

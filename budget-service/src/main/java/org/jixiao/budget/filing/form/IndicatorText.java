package org.jixiao.budget.filing.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jixiao.budget.contract.IndicatorRow;
import org.jixiao.budget.contract.Place;
import org.jixiao.budget.filing.document.Cell;
import org.jixiao.budget.filing.document.Fragment;
import org.jspecify.annotations.Nullable;

/**
 * All indicators of a project written into one cell, one after the other, under the words of their levels: {@code
 * 1、1-产出指标：11-数量指标：name；实施周期指标值：v；年度指标值：v。}, {@code 数量指标：name≥8个；…}, {@code 【数量指标】name≥8个}. Codes and
 * numbers before the levels are marks and not kept.
 *
 * @param rows in their order
 * @param whole of them, those in which no value was found and that are kept as they are written
 */
record IndicatorText(List<IndicatorRow> rows, List<IndicatorRow> whole) {

    private static final String NUMBER = "\\d{1,3}\\s?[、.．]\\s?";
    private static final String CODE = "(?:\\d{1,3}\\s?[-—－]\\s?)?";
    private static final String LEVEL = "(\\p{IsHan}{2,16}?)\\s?[:：]\\s?";

    /** Where one begins: number and first level. */
    private static final Pattern BEGINNING =
            Pattern.compile("(?<![\\d.])" + NUMBER + CODE + "\\p{IsHan}{2,8}指标\\s?[:：]");

    private static final Pattern ENTRY = Pattern.compile(NUMBER + CODE + LEVEL + CODE + LEVEL + "(.*)", Pattern.DOTALL);
    private static final Pattern VALUED = Pattern.compile("(?:实施周期|中长期|年度)(?:指标|目标)值\\s?[:：]");

    /** The word of a level that stands before its indicators, whatever encloses or numbers it. */
    private static final Pattern MARK = Pattern.compile("(?:(?<=^|[\\s；;。，,、:：—－\\-】\\]>→/)）.．①-⑳])"
            + "(?:[①-⑳]|[(（][一二三四五六七八九十\\d]{1,2}[)）]|[一二三四五六七八九十\\d]{1,2}\\s?[、.．)）]|\\d{1,3}\\s?[-—－])?\\s?"
            + "((?:产出|效益|效果|满意度|成本|数量|质量|时效|(?:经济|社会|生态环境)成本|(?:经济|社会|生态)(?:效益|效果)"
            + "|可持续(?:影响|发展)|服务对象满意度|社会公众满意度|公众满意度)(?:指标)?)\\s?(?:[(（][^()（）]{1,12}[)）])?\\s?"
            + "(?:[:：]|[—－]{1,2}|-|>|→|(?<=指标)[\\s\\n])"
            + "|[【\\[]\\s?(\\p{IsHan}{2,9}?(?:指标)?)\\s?[】\\]]\\s?[:：]?)");

    private static final Map<String, Pattern> WITHIN = Map.of(
            "产出", Pattern.compile("数量|质量|时效|成本"),
            "效益", Pattern.compile("经济效益|社会效益|生态效益|经济效果|社会效果|生态效果|可持续影响|可持续发展|服务对象满意度|社会公众满意度|公众满意度"),
            "效果", Pattern.compile("经济效益|社会效益|生态效益|经济效果|社会效果|生态效果|可持续影响|可持续发展|服务对象满意度|社会公众满意度|公众满意度"),
            "满意度", Pattern.compile("服务对象满意度|社会公众满意度|公众满意度|满意度"),
            "成本", Pattern.compile("经济成本|社会成本|生态环境成本"));

    IndicatorText {
        rows = List.copyOf(rows);
        whole = List.copyOf(whole);
    }

    /** The lines of a cell as one text. */
    static IndicatorText of(Cell cell) {
        return of(text(cell), cell.place());
    }

    /** The same where a level stands over the cell. */
    static IndicatorText under(String level, Cell cell) {
        return of(level + "：" + text(cell), cell.place());
    }

    private static String text(Cell cell) {
        return cell.written().map(Fragment::text).collect(Collectors.joining("\n"));
    }

    /** @param place where the cell stands */
    static IndicatorText of(String text, Place place) {
        List<IndicatorRow> strict = numbered(text, place);
        List<IndicatorRow> rows = strict.isEmpty() ? underMarks(text, place) : strict;
        return new IndicatorText(
                rows,
                rows.stream()
                        .filter(row -> row.target() == null && row.wholeTerm() == null)
                        .toList());
    }

    private static List<IndicatorRow> numbered(String text, Place place) {
        List<Integer> beginnings =
                BEGINNING.matcher(text).results().map(MatchResult::start).toList();
        List<IndicatorRow> rows = new ArrayList<>();
        for (int i = 0; i < beginnings.size(); i++) {
            int end = i + 1 < beginnings.size() ? beginnings.get(i + 1) : text.length();
            Matcher entry = ENTRY.matcher(text.substring(beginnings.get(i), end).strip());
            if (!entry.matches() || !VALUED.matcher(entry.group(3)).find()) {
                return List.of();
            }
            rows.add(row(entry.group(1), entry.group(2), IndicatorPhrase.of(entry.group(3)), place));
        }
        return rows;
    }

    private static List<IndicatorRow> underMarks(String text, Place place) {
        List<IndicatorRow> rows = new ArrayList<>();
        String dimension = "";
        String category = null;
        int from = 0;
        Matcher mark = MARK.matcher(text);
        while (mark.find()) {
            add(text.substring(from, mark.start()), dimension, category, place, rows);
            String level = mark.group(1) == null ? mark.group(2) : mark.group(1);
            if (isFirst(level, dimension)) {
                dimension = level;
                category = null;
            } else {
                dimension = holds(dimension, level) ? dimension : "";
                category = level;
            }
            from = mark.end();
        }
        add(text.substring(from), dimension, category, place, rows);
        return rows;
    }

    private static void add(
            String text, String dimension, @Nullable String category, Place place, List<IndicatorRow> rows) {
        for (IndicatorPhrase phrase : IndicatorPhrase.in(text)) {
            boolean caption = DepartmentLabel.of(phrase.name())
                    .filter(DepartmentLabel.CAPTION::equals)
                    .isPresent();
            if (phrase.target() != null || !caption) {
                rows.add(row(dimension, category, phrase, place));
            }
        }
    }

    /** 成本指标 stands on the second level under 产出指标, and on the first elsewhere. */
    private static boolean isFirst(String level, String dimension) {
        String word = word(level);
        return WITHIN.containsKey(word)
                && !(word.equals("成本") && word(dimension).equals("产出"));
    }

    private static boolean holds(String dimension, String level) {
        Pattern within = WITHIN.get(word(dimension));
        return within == null || within.matcher(word(level)).matches();
    }

    private static String word(String level) {
        return level.replaceFirst("指标$", "");
    }

    private static IndicatorRow row(String dimension, @Nullable String category, IndicatorPhrase phrase, Place place) {
        return new IndicatorRow(
                dimension, category, phrase.name(), null, phrase.target(), phrase.wholeTerm(), null, null, null, place);
    }
}

package org.jixiao.budget.filing.form;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jixiao.budget.contract.IndicatorRow;
import org.jspecify.annotations.Nullable;

/**
 * All indicators of a project written into one cell, one after the other: {@code 1、1-产出指标：11-数量指标：name；实施周期指标值：v；
 * 年度指标值：v。} Codes before the levels are marks and not kept.
 */
final class IndicatorText {

    private static final String NUMBER = "\\d{1,3}\\s?[、.．]\\s?";
    private static final String CODE = "(?:\\d{1,3}\\s?[-—－]\\s?)?";
    private static final String LEVEL = "(\\p{IsHan}{2,16}?)\\s?[:：]\\s?";

    /** Where one begins: number and first level. */
    private static final Pattern BEGINNING =
            Pattern.compile("(?<![\\d.])" + NUMBER + CODE + "\\p{IsHan}{2,8}指标\\s?[:：]");

    private static final Pattern ENTRY = Pattern.compile(NUMBER + CODE + LEVEL + CODE + LEVEL + "(.*)", Pattern.DOTALL);
    private static final Pattern VALUE = Pattern.compile("[；;，,]?\\s?(实施周期|中长期|年度)(?:指标|目标)值\\s?[:：]");

    private IndicatorText() {}

    /** The indicators in their order; what does not read as one is left out. @param line where the cell stands */
    static List<IndicatorRow> read(String text, @Nullable Integer line) {
        List<Integer> beginnings =
                BEGINNING.matcher(text).results().map(found -> found.start()).toList();
        List<IndicatorRow> rows = new ArrayList<>();
        for (int i = 0; i < beginnings.size(); i++) {
            int end = i + 1 < beginnings.size() ? beginnings.get(i + 1) : text.length();
            Matcher entry = ENTRY.matcher(text.substring(beginnings.get(i), end).strip());
            if (entry.matches()) {
                rows.add(row(entry.group(1), entry.group(2), entry.group(3), line));
            }
        }
        return rows;
    }

    private static IndicatorRow row(String dimension, String category, String rest, @Nullable Integer line) {
        Matcher value = VALUE.matcher(rest);
        String name = rest;
        String annual = null;
        String wholeTerm = null;
        boolean first = true;
        while (value.find()) {
            if (first) {
                name = rest.substring(0, value.start());
                first = false;
            }
            String written = upToNext(rest, value.end());
            if (value.group(1).equals("年度")) {
                annual = written;
            } else {
                wholeTerm = written;
            }
        }
        return new IndicatorRow(dimension, category, plain(name), null, annual, wholeTerm, null, null, null, line);
    }

    private static @Nullable String upToNext(String rest, int from) {
        Matcher next = VALUE.matcher(rest);
        String written = plain(rest.substring(from, next.find(from) ? next.start() : rest.length()));
        return written.isEmpty() ? null : written;
    }

    /** Without the signs that end an entry. */
    private static String plain(String written) {
        return written.strip().replaceFirst("[；;。]+$", "").strip();
    }
}

package org.jixiao.budget.filing.form;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jixiao.budget.filing.document.Fragment;
import org.jixiao.budget.filing.document.WrappedText;

/**
 * Lines of text as the items they hold. An item begins with its number and takes the unnumbered lines below it, up to a
 * heading (（二）…); without numbers a line that ends a sentence ends the item.
 */
final class Items {

    // 1.5万元 is no item, 1.2024年… is.
    private static final Pattern NUMBERED = Pattern.compile(
            "^(?:\\d{1,3}\\s?(?:[、．)）]|\\.(?!\\d)|\\.(?=\\d{4}年))|[(（]\\d{1,3}[)）]|[①-⑳]|目标\\d{0,2}\\s?[:：])");

    /** Stands over numbered lines, and is no part of the item above it. */
    private static final Pattern HEADED = Pattern.compile("^(?:[（(][一二三四五六七八九十]{1,3}[)）]|[一二三四五六七八九十]{1,3}、)");

    private static final String SENTENCE_ENDS = "。；;！!？?：:";

    /** One item and the lines it stands on. */
    record Item(List<Fragment> lines) {

        /** The item as one text: a line that broke off is joined, one that ends a sentence stays a line. */
        String text() {
            StringBuilder text = new StringBuilder();
            List<String> broken = new ArrayList<>();
            for (Fragment line : lines) {
                broken.add(line.text());
                if (endsSentence(line.text())) {
                    text.append(WrappedText.join(broken.stream())).append('\n');
                    broken.clear();
                }
            }
            return text.append(WrappedText.join(broken.stream())).toString().strip();
        }
    }

    private Items() {}

    static boolean isNumbered(String line) {
        return NUMBERED.matcher(line).lookingAt();
    }

    static boolean isNumbered(Fragment line) {
        return isNumbered(line.text());
    }

    private static boolean isHeaded(Fragment line) {
        return HEADED.matcher(line.text()).lookingAt();
    }

    private static boolean endsSentence(String line) {
        return !line.isEmpty() && SENTENCE_ENDS.indexOf(line.charAt(line.length() - 1)) >= 0;
    }

    static List<Item> of(List<Fragment> lines) {
        boolean numbered = lines.stream().anyMatch(Items::isNumbered);
        List<List<Fragment>> items = new ArrayList<>();
        String above = "";
        for (Fragment line : lines) {
            boolean begins = isNumbered(line) || endsSentence(above) && (!numbered || isHeaded(line));
            if (items.isEmpty() || begins) {
                items.add(new ArrayList<>());
            }
            items.get(items.size() - 1).add(line);
            above = line.text();
        }
        return items.stream().map(List::copyOf).map(Item::new).toList();
    }
}

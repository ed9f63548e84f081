package org.jixiao.budget.filing.form;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jixiao.budget.filing.document.Fragment;
import org.jixiao.budget.filing.document.WrappedText;

/**
 * Lines of text as the items they hold. An item begins with its number and takes the unnumbered lines below it; without
 * numbers a line that ends a sentence ends the item.
 */
final class Items {

    // 1.5万元 is no item, 1.2024年… is.
    private static final Pattern NUMBERED = Pattern.compile(
            "^(?:\\d{1,3}\\s?(?:[、．)）]|\\.(?!\\d)|\\.(?=\\d{4}年))|[(（]\\d{1,3}[)）]|[①-⑳]|目标\\d{0,2}\\s?[:：])");
    private static final Pattern SENTENCE_END = Pattern.compile("[。；;！!？?：:]$");

    /** One item and the lines it stands on. */
    record Item(List<Fragment> lines) {

        String text() {
            StringBuilder text = new StringBuilder();
            for (Fragment line : lines) {
                if (SENTENCE_END.matcher(text).find()) {
                    text.append('\n').append(line.text());
                } else {
                    String joined = WrappedText.join(Stream.of(text.toString(), line.text()));
                    text.replace(0, text.length(), joined);
                }
            }
            return text.toString();
        }
    }

    private Items() {}

    static boolean isNumbered(String line) {
        return NUMBERED.matcher(line).lookingAt();
    }

    static boolean isNumbered(Fragment line) {
        return isNumbered(line.text());
    }

    static List<Item> of(List<Fragment> lines) {
        boolean numbered = lines.stream().anyMatch(Items::isNumbered);
        List<List<Fragment>> items = new ArrayList<>();
        String above = "";
        for (Fragment line : lines) {
            boolean begins =
                    isNumbered(line) || !numbered && SENTENCE_END.matcher(above).find();
            if (items.isEmpty() || begins) {
                items.add(new ArrayList<>());
            }
            items.get(items.size() - 1).add(line);
            above = line.text();
        }
        return items.stream().map(List::copyOf).map(Item::new).toList();
    }
}

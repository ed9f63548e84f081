package org.jixiao.budget.filing.format;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNum;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;

/** The numbers that Word draws before paragraphs without writing them (一、, 1.), as a reader of the page sees them. */
final class Numbering {

    private static final Pattern PLACE = Pattern.compile("%([1-9])");

    private final @Nullable XWPFNumbering definitions;

    /** Where each list stands: by list and level. */
    private final Map<BigInteger, Map<Integer, Integer>> counts = new HashMap<>();

    Numbering(XWPFDocument file) {
        this.definitions = file.getNumbering();
    }

    /** The number before it, empty where there is none; to be asked once for each, in reading order. */
    String of(XWPFParagraph paragraph) {
        BigInteger list = paragraph.getNumID();
        BigInteger depth = paragraph.getNumIlvl();
        if (definitions == null || list == null || list.signum() == 0) {
            return "";
        }
        int level = depth == null ? 0 : depth.intValue();
        CTLvl definition = definition(list, level);
        if (definition == null || definition.getLvlText() == null || definition.getNumFmt() == null) {
            return "";
        }
        Map<Integer, Integer> count = counts.computeIfAbsent(list, key -> new HashMap<>());
        int start = definition.getStart() == null
                ? 1
                : definition.getStart().getVal().intValue();
        count.merge(level, start, (before, first) -> before + 1);
        count.keySet().removeIf(deeper -> deeper > level);
        return PLACE.matcher(definition.getLvlText().getVal()).replaceAll(place -> number(place, list, count));
    }

    private String number(MatchResult place, BigInteger list, Map<Integer, Integer> count) {
        int level = Integer.parseInt(place.group(1)) - 1;
        CTLvl definition = definition(list, level);
        return definition == null || definition.getNumFmt() == null
                ? ""
                : DrawnNumber.of(definition.getNumFmt().getVal().toString(), count.getOrDefault(level, 1));
    }

    private @Nullable CTLvl definition(BigInteger list, int level) {
        XWPFNum number = definitions == null ? null : definitions.getNum(list);
        if (definitions == null || number == null) {
            return null;
        }
        XWPFAbstractNum kind =
                definitions.getAbstractNum(number.getCTNum().getAbstractNumId().getVal());
        return kind == null || level >= kind.getCTAbstractNum().sizeOfLvlArray()
                ? null
                : kind.getCTAbstractNum().getLvlArray(level);
    }
}

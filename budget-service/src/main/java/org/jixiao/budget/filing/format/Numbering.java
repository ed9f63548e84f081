package org.jixiao.budget.filing.format;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNum;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrGeneral;
import org.w3c.dom.Element;

/** The numbers that Word draws before paragraphs without writing them (一、, 1.), as a reader of the page sees them. */
final class Numbering {

    private static final Pattern PLACE = Pattern.compile("%([1-9])");

    private static final int DEEPEST = 10;

    private final @Nullable XWPFNumbering definitions;
    private final @Nullable XWPFStyles styles;

    /** Where each list stands: by list and level. */
    private final Map<BigInteger, Map<Integer, Integer>> counts = new HashMap<>();

    Numbering(XWPFDocument file) {
        this.definitions = file.getNumbering();
        this.styles = file.getStyles();
    }

    /** The number before a paragraph, empty where there is none; to be asked once for each, in reading order. */
    String of(Element paragraph) {
        Optional<Element> own = WordMarkup.child(paragraph, "pPr", "numPr");
        Optional<CTNumPr> ofStyle = WordMarkup.child(paragraph, "pPr", "pStyle")
                .flatMap(style -> ofStyle(WordMarkup.attribute(style, "val"), 0));
        int id = own.flatMap(set -> WordMarkup.child(set, "numId"))
                .map(value -> WordMarkup.number(value, 0))
                .orElseGet(() -> ofStyle.map(CTNumPr::getNumId)
                        .map(value -> value.getVal().intValue())
                        .orElse(0));
        int level = own.flatMap(set -> WordMarkup.child(set, "ilvl"))
                .map(value -> WordMarkup.number(value, 0))
                .orElseGet(() -> ofStyle.map(CTNumPr::getIlvl)
                        .map(value -> value.getVal().intValue())
                        .orElse(0));
        return id == 0 ? "" : drawn(BigInteger.valueOf(id), level);
    }

    /** What a style numbers, or one that it is based on. @param depth of the search, which a circle would not end */
    private Optional<CTNumPr> ofStyle(String id, int depth) {
        XWPFStyle style = styles == null || depth > DEEPEST ? null : styles.getStyle(id);
        if (style == null) {
            return Optional.empty();
        }
        CTPPrGeneral set = style.getCTStyle().getPPr();
        if (set != null && set.isSetNumPr() && set.getNumPr().isSetNumId()) {
            return Optional.of(set.getNumPr());
        }
        return style.getBasisStyleID() == null ? Optional.empty() : ofStyle(style.getBasisStyleID(), depth + 1);
    }

    private String drawn(BigInteger list, int level) {
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

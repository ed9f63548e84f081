package org.jixiao.budget.filing.form;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jixiao.budget.contract.Coded;

/** A unit as forms write it, with its code before its name or behind it: 306001云溪县水务局本级. */
final class UnitName {

    private static final Pattern CODED =
            Pattern.compile("^[\\[【(（]?(\\d{3,12})[\\]】)）]?[\\s\\-—–_:：/]*((?!年)\\p{IsHan}[^。；，,;]{1,60})$");
    /** With the code behind the name; fewer than six digits are a year or the number of a building. */
    private static final Pattern CODE_BEHIND =
            Pattern.compile("^(\\p{IsHan}[^。；，,;\\d]{1,60}?)[\\s\\-—–_:：/]*[\\[【(（]?\\s?(\\d{6,12})\\s?[\\]】)）]?$");

    private static final Pattern LABELLED =
            Pattern.compile("^(?:预算|填报|实施|编制|编报|申报|主管)?(?:单位|部门)(?:名称|编码及名称)?\\s*[:：]\\s*(.+)$");
    private static final Pattern ORGANISATION =
            Pattern.compile("^\\p{IsHan}[^。；，,;：:]{2,50}(?:本级|[部局委院办会厅处室心所站队府署司校馆园社])$");

    /** Where the seal goes: （盖章）. */
    private static final Pattern SEAL = Pattern.compile("\\s{0,9}[（(]\\s{0,3}(?:公章|盖章|签章|加盖公章)\\s{0,3}[)）]\\s{0,9}");

    private UnitName() {}

    /** A line that names a unit and says nothing else. */
    static boolean isOne(String text) {
        String name = unlabelled(text);
        Matcher behind = CODE_BEHIND.matcher(name);
        return CODED.matcher(name).matches()
                || ORGANISATION
                        .matcher(behind.matches() ? behind.group(1).strip() : name)
                        .matches();
    }

    /** Such a line with a label in front and a code: 部门名称：704001云溪县农业农村局. */
    static boolean isLabelled(String text) {
        return LABELLED.matcher(text).matches() && of(text).code() != null;
    }

    /** Nobody where nothing but the place for the seal is written. */
    static Coded of(String text) {
        String name = unlabelled(text);
        if (name.isEmpty()) {
            return Coded.NONE;
        }
        Matcher coded = CODED.matcher(name);
        if (coded.matches()) {
            return new Coded(coded.group(1), coded.group(2).strip());
        }
        Matcher behind = CODE_BEHIND.matcher(name);
        return behind.matches() ? new Coded(behind.group(2), behind.group(1).strip()) : new Coded(null, name);
    }

    private static String unlabelled(String written) {
        String text = SEAL.matcher(written).replaceAll("");
        Matcher labelled = LABELLED.matcher(text);
        return labelled.matches() ? labelled.group(1).strip() : text;
    }
}

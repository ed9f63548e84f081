package org.jixiao.indicator.target.rule;

/** An indicator that is a total of several years (三年累计), and no number of one. */
public final class SeveralYears {

    private static final String TOTAL =
            "十[一二三四五六]五[”\"']?(?:期间|时期)|[两二三四五2345]年(?:内|累计|合计|共)" + "|20\\d{2}年?[-—~至到]+20\\d{2}年(?:累计|合计|共|期间)";
    private static final String OF_THE_YEAR = "每年|当年";

    private SeveralYears() {}

    public static boolean are(CheckedIndicator indicator) {
        return Text.finds(TOTAL, indicator.matter()) && !Text.finds(OF_THE_YEAR, indicator.matter());
    }
}

package org.jixiao.indicator.target.rule;

/** What rightly speaks of a year before the budget's: an appraisal, an audit, what was left over. */
public final class EarlierYears {

    /** Not followed by such a word, as a pattern behind the year. */
    public static final String NOT_MEANT = "(?![^。;,]{0,12}(?:考核|评定|评选|评估|评价|决算|结转|结余|审计|检查|表彰|清算|兑付|欠|相比|以来|未完|报告))";

    private EarlierYears() {}
}

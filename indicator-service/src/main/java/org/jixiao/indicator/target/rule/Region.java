package org.jixiao.indicator.target.rule;

/** What a region's profile says that rules depend on. @param framework of indicators (2015, 2021) */
public record Region(String framework, RuleSettings settings) {

    public static final Region PLAIN = new Region("2015", RuleSettings.NONE);
}

package org.jixiao.indicator.target.rule;

/**
 * What rules depend on where a sheet was filed.
 *
 * @param division its code
 * @param framework of indicators (2015, 2021)
 */
public record Region(String division, String framework, RuleSettings settings) {

    public Reach reach() {
        return Reach.of(division);
    }
}

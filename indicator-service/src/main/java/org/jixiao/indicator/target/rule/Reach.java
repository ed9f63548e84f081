package org.jixiao.indicator.target.rule;

/** How far a government's hand reaches, by its division's code (440000 a province, 440100 a city, 440104 a county or district). */
public enum Reach {
    PROVINCE,
    CITY,
    /** A city of county level (131081): its whole is a city all the same. */
    COUNTY_CITY,
    COUNTY;

    private static final int FIRST_COUNTY_CITY = 81;

    /** @param division six digits; what is no code reaches as far as a province, and nothing is beyond it */
    static Reach of(String division) {
        if (!division.matches("\\d{6}") || division.endsWith("0000")) {
            return PROVINCE;
        }
        if (division.endsWith("00")) {
            return CITY;
        }
        return Integer.parseInt(division.substring(4)) >= FIRST_COUNTY_CITY ? COUNTY_CITY : COUNTY;
    }
}

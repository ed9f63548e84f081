package org.jixiao.indicator;

import java.util.Map;
import org.jixiao.test.Tokens;

/** Those who act in the tests, and someone from next door. */
final class People {

    static final String DIVISION = "990101";
    static final String DEPARTMENT = "203001";

    static final Tokens EDITOR = Tokens.as("editor").role("department-editor").department(DIVISION + "/" + DEPARTMENT);
    static final Tokens REVIEWER =
            Tokens.as("reviewer").role("department-reviewer").department(DIVISION + "/" + DEPARTMENT);
    static final Tokens BUREAU = Tokens.as("bureau").role("finance-reviewer").division(DIVISION);
    static final Tokens SECOND_REVIEWER =
            Tokens.as("second-reviewer").role("finance-reviewer").division(DIVISION);
    static final Tokens NEXT_DOOR = Tokens.as("next-door")
            .role("department-editor", "department-reviewer")
            .department(DIVISION + "/203002");
    static final Tokens OTHER_BUREAU =
            Tokens.as("other-bureau").role("finance-reviewer").division("990102");

    /** What a reviewer sends who finds a sheet good throughout. */
    static final Map<String, Object> GOOD = rated("good");

    private People() {}

    /** All four criteria with the same grade. */
    static Map<String, Object> rated(String grade) {
        return Map.of(
                "ratings",
                Map.of("completeness", grade, "relevance", grade, "appropriateness", grade, "feasibility", grade));
    }

    /** Of another department of the division. */
    static Tokens editorOf(String department) {
        return Tokens.as("editor").role("department-editor").department(DIVISION + "/" + department);
    }
}

package org.jixiao.budget.project;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How a region computes the last character of a project's code. */
public enum CheckCharacter {
    /** It has none, or nobody has told how. */
    @JsonProperty("none")
    NONE {
        @Override
        String of(String body) {
            return "";
        }
    },
    /**
     * 河北: 31 characters that cannot be mistaken for each other; weight 3^(i-1) mod 31; the character at (30 − Σ) mod 31.
     * Inferred from published codes.
     */
    @JsonProperty("hebei-31")
    HEBEI_31 {
        @Override
        String of(String body) {
            int sum = 0;
            int weight = 1;
            for (int i = 0; i < body.length(); i++) {
                int value = ALPHABET.indexOf(body.charAt(i));
                if (value < 0) {
                    return "";
                }
                sum = (sum + value * weight) % ALPHABET.length();
                weight = weight * BASE % ALPHABET.length();
            }
            int at = Math.floorMod(ALPHABET.length() - 1 - sum, ALPHABET.length());
            return ALPHABET.substring(at, at + 1);
        }
    };

    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int BASE = 3;

    /** The character that belongs behind it; empty where none does, or where it holds one that no code has. */
    abstract String of(String body);
}

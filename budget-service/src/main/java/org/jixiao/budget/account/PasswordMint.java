package org.jixiao.budget.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Passwords for one sign-in, made at random: 16 signs of 55, some 92 bits. Nobody chooses them, nothing keeps them. */
@ApplicationScoped
class PasswordMint {

    /** Without those that are taken for each other when copied from paper. */
    private static final String SIGNS = "23456789abcdefghjkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ";

    private static final int LENGTH = 16;
    private static final Pattern MIXED = Pattern.compile("(?=.*[0-9])(?=.*[a-z])(?=.*[A-Z]).*");

    private final RandomGenerator random = new SecureRandom();

    /** Holds a digit, a small and a capital letter, as a realm may ask. */
    String next() {
        String password;
        do {
            password = random.ints(LENGTH, 0, SIGNS.length())
                    .mapToObj(SIGNS::charAt)
                    .map(String::valueOf)
                    .collect(Collectors.joining());
        } while (!MIXED.matcher(password).matches());
        return password;
    }
}

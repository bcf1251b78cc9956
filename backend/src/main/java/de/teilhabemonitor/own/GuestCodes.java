package de.teilhabemonitor.own;

import java.security.SecureRandom;

/** References that people write down and read out on the telephone: B-2026-7KQ4M. */
public final class GuestCodes {

    /** Without signs that look like others: no 0 and O, 1 and I and L, 2 and Z, 5 and S, 8 and B, U and V. */
    private static final String LETTERS = "34679ACDEFGHJKMNPQRTWXY";

    private static final int LENGTH = 5;
    private static final SecureRandom RANDOM = new SecureRandom();

    private GuestCodes() {}

    /** Nobody has made sure that there is none like it. */
    public static String fresh(String prefix, int year) {
        return prefix + "-" + year + "-" + letters(LENGTH);
    }

    /** Of the same signs. With ten of them nobody guesses one: 23 to the power of ten, some 45 bits. */
    public static String letters(int many) {
        StringBuilder letters = new StringBuilder(many);
        for (int i = 0; i < many; i++) {
            letters.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        return letters.toString();
    }
}

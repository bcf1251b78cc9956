package de.teilhabemonitor.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Which words of a text fit what was asked: words with the same beginning (other forms, compounds) and words that share
 * most trigrams (misspelt ones). The database decides what is found; this only shows why.
 */
final class Highlights {

    /** As the database leaves it out; a hyphen within a word excludes nothing. */
    private static final Pattern EXCLUDED = Pattern.compile("(^|\\s)-(\"[^\"]*\"|[^\\s\"]+)");

    private static final Pattern MARK = Pattern.compile("\\p{M}");
    private static final int SNIPPET = 180;
    private static final int BEFORE = 60;
    /** Who asks for more does not look at the marks. */
    private static final int MOST_WORDS = 20;

    /** @param start UTF-16 code units, inclusive; {@code end} exclusive */
    record Range(int start, int end) {}

    record Snippet(String text, List<Range> highlights) {}

    private final Map<String, long[]> asked = new LinkedHashMap<>();
    private final Map<String, Boolean> known = new HashMap<>();

    Highlights(String q) {
        String wanted = EXCLUDED.matcher(q).replaceAll(" ");
        Words words = new Words(wanted, 0, wanted.length());
        while (words.next() && asked.size() < MOST_WORDS) {
            String word = fold(words.word());
            if (word.length() > 1 && !word.equals("or")) {
                asked.put(word, trigrams(word));
            }
        }
    }

    List<Range> in(String text) {
        return in(text, 0, text.length());
    }

    private List<Range> in(String text, int from, int to) {
        List<Range> ranges = new ArrayList<>();
        Words words = new Words(text, from, to);
        while (words.next()) {
            if (fits(words.word())) {
                ranges.add(new Range(words.start, words.end));
            }
        }
        return ranges;
    }

    private int first(String text) {
        Words words = new Words(text, 0, text.length());
        while (words.next()) {
            if (fits(words.word())) {
                return words.start;
            }
        }
        return 0;
    }

    /** The words of a part of a text, one after the other: letters and digits. A regular expression took four times as long. */
    private static final class Words {

        private final String text;
        private final int to;
        private int start;
        private int end;

        Words(String text, int from, int to) {
            this.text = text;
            this.to = to;
            this.end = from;
        }

        boolean next() {
            start = end;
            while (start < to && !isPart(start)) {
                start += Character.charCount(text.codePointAt(start));
            }
            end = start;
            while (end < to && isPart(end)) {
                end += Character.charCount(text.codePointAt(end));
            }
            return start < end;
        }

        private boolean isPart(int place) {
            return Character.isLetterOrDigit(text.codePointAt(place));
        }

        String word() {
            return text.substring(start, end);
        }
    }

    /** About 180 characters around the first word that fits, cut between words; the beginning where none does. */
    Snippet snippet(String text) {
        int from = Math.max(0, first(text) - BEFORE);
        while (from > 0 && !Character.isWhitespace(text.charAt(from - 1))) {
            from--;
        }
        int to = Math.min(text.length(), from + SNIPPET);
        while (to < text.length() && !Character.isWhitespace(text.charAt(to))) {
            to++;
        }
        String before = from > 0 ? "… " : "";
        String cut = before + text.substring(from, to) + (to < text.length() ? " …" : "");
        List<Range> highlights = new ArrayList<>();
        int shift = before.length() - from;
        for (Range range : in(text, from, to)) {
            highlights.add(new Range(range.start() + shift, range.end() + shift));
        }
        return new Snippet(cut, highlights);
    }

    /** The texts of one answer use the same words again and again. */
    private boolean fits(String written) {
        return known.computeIfAbsent(written, word -> fitsAnew(fold(word)));
    }

    private boolean fitsAnew(String word) {
        for (Map.Entry<String, long[]> each : asked.entrySet()) {
            String asked = each.getKey();
            long[] wanted = each.getValue();
            if (fits(asked, word)
                    || asked.length() > 3 && mayShareHalf(wanted, word) && similarity(wanted, trigrams(word)) >= 0.5) {
                return true;
            }
        }
        return false;
    }

    private static boolean fits(String asked, String word) {
        if (asked.length() <= 3) {
            return asked.equals(word);
        }
        int shared = 0;
        while (shared < asked.length() && shared < word.length() && asked.charAt(shared) == word.charAt(shared)) {
            shared++;
        }
        // the same word but for its ending, or a compound that begins with it
        return shared >= 4 && shared >= asked.length() - 2 && (shared >= word.length() - 2 || shared >= 6)
                || asked.length() >= 5 && word.contains(asked);
    }

    /** Most words are short: they have too few trigrams to have half of those wanted. */
    private static boolean mayShareHalf(long[] wanted, String word) {
        return 2 * (word.length() + 1) >= wanted.length;
    }

    /** The share of the trigrams of what was asked that the word has, as PostgreSQL counts them. */
    private static double similarity(long[] wanted, long[] trigrams) {
        int shared = 0;
        for (int i = 0, j = 0; i < wanted.length && j < trigrams.length; ) {
            if (wanted[i] == trigrams[j]) {
                shared++;
                i++;
                j++;
            } else if (wanted[i] < trigrams[j]) {
                i++;
            } else {
                j++;
            }
        }
        return (double) shared / wanted.length;
    }

    /** Three letters in one number each; sorted, each once. */
    private static long[] trigrams(String word) {
        String padded = "  " + word + " ";
        long[] trigrams = new long[word.length() + 1];
        for (int i = 0; i < trigrams.length; i++) {
            trigrams[i] = (long) padded.charAt(i) << 32 | (long) padded.charAt(i + 1) << 16 | padded.charAt(i + 2);
        }
        Arrays.sort(trigrams);
        int different = 0;
        for (int i = 0; i < trigrams.length; i++) {
            if (i == 0 || trigrams[i] != trigrams[i - 1]) {
                trigrams[different++] = trigrams[i];
            }
        }
        return Arrays.copyOf(trigrams, different);
    }

    /** As the function {@code fold} of the database does it with the letters of European languages. */
    static String fold(String text) {
        StringBuilder spelled = new StringBuilder(text.length() + 4);
        for (char letter : text.toLowerCase(Locale.ROOT).toCharArray()) {
            switch (letter) {
                case 'ä', 'æ' -> spelled.append("ae");
                case 'ö', 'œ' -> spelled.append("oe");
                case 'ü' -> spelled.append("ue");
                case 'ß' -> spelled.append("ss");
                case 'þ' -> spelled.append("th");
                case 'ĳ' -> spelled.append("ij");
                case 'ŉ' -> spelled.append("'n");
                case 'ª' -> spelled.append('a');
                case 'đ', 'ð' -> spelled.append('d');
                case 'ħ' -> spelled.append('h');
                case 'ı' -> spelled.append('i');
                case 'ł', 'ŀ' -> spelled.append('l');
                case 'ŋ' -> spelled.append('n');
                case 'ø', 'º' -> spelled.append('o');
                case 'ĸ' -> spelled.append('q');
                case 'ſ' -> spelled.append('s');
                case 'ŧ' -> spelled.append('t');
                default -> spelled.append(letter);
            }
        }
        return isAscii(spelled)
                ? spelled.toString()
                : MARK.matcher(Normalizer.normalize(spelled, Normalizer.Form.NFD))
                        .replaceAll("");
    }

    /** As most words are by now: they have no marks. */
    private static boolean isAscii(CharSequence text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 128) {
                return false;
            }
        }
        return true;
    }
}

package de.teilhabemonitor.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which words of a text fit what was asked: words with the same beginning (other forms, compounds) and words that share
 * most trigrams (misspelt ones). The database decides what is found; this only shows why.
 */
final class Highlights {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final int SNIPPET = 180;
    private static final int BEFORE = 60;

    /** @param start UTF-16 code units, inclusive; {@code end} exclusive */
    record Range(int start, int end) {}

    record Snippet(String text, List<Range> highlights) {}

    private final List<String> asked = new ArrayList<>();

    Highlights(String q) {
        Matcher words = WORD.matcher(q);
        while (words.find()) {
            String word = fold(words.group());
            boolean excluded = words.start() > 0 && q.charAt(words.start() - 1) == '-';
            if (word.length() > 1 && !excluded && !word.equals("or")) {
                asked.add(word);
            }
        }
    }

    List<Range> in(String text) {
        List<Range> ranges = new ArrayList<>();
        Matcher words = WORD.matcher(text);
        while (words.find()) {
            String word = fold(words.group());
            if (asked.stream().anyMatch(each -> fits(each, word))) {
                ranges.add(new Range(words.start(), words.end()));
            }
        }
        return ranges;
    }

    /** About 180 characters around the first word that fits, cut between words; the beginning where none does. */
    Snippet snippet(String text) {
        List<Range> all = in(text);
        int from = all.isEmpty() ? 0 : Math.max(0, all.get(0).start() - BEFORE);
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
        for (Range range : all) {
            if (range.start() >= from && range.end() <= to) {
                int shift = before.length() - from;
                highlights.add(new Range(range.start() + shift, range.end() + shift));
            }
        }
        return new Snippet(cut, highlights);
    }

    private static boolean fits(String asked, String word) {
        int shared = 0;
        while (shared < asked.length() && shared < word.length() && asked.charAt(shared) == word.charAt(shared)) {
            shared++;
        }
        if (asked.length() <= 3) {
            return asked.equals(word);
        }
        // the same word but for its ending, or a compound that begins with it
        return shared >= 4 && shared >= asked.length() - 2 && (shared >= word.length() - 2 || shared >= 6)
                || similarity(asked, word) >= 0.5
                || asked.length() >= 5 && word.contains(asked);
    }

    /** The share of the trigrams of what was asked that the word has, as PostgreSQL counts them. */
    private static double similarity(String asked, String word) {
        Set<String> wanted = trigrams(asked);
        Set<String> shared = new HashSet<>(wanted);
        shared.retainAll(trigrams(word));
        return (double) shared.size() / wanted.size();
    }

    private static Set<String> trigrams(String word) {
        String padded = "  " + word + " ";
        Set<String> trigrams = new HashSet<>();
        for (int i = 0; i + 3 <= padded.length(); i++) {
            trigrams.add(padded.substring(i, i + 3));
        }
        return trigrams;
    }

    /** As the function {@code fold} of the database. */
    static String fold(String text) {
        String spelled = text.toLowerCase(Locale.ROOT)
                .replace("ä", "ae")
                .replace("ö", "oe")
                .replace("ü", "ue")
                .replace("ß", "ss");
        return Normalizer.normalize(spelled, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    }
}

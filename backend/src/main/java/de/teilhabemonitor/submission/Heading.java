package de.teilhabemonitor.submission;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a text in German or English may be headed by until a person finds something better: its first sentence, or a part of it that stands by itself. */
final class Heading {

    private static final int LONGEST = 80;
    private static final int LEAST_WORDS = 2;
    private static final String ELLIPSIS = " …";

    /** A sentence goes on after "Tel." and "z. B.", and where no capital letter follows. */
    private static final Pattern END =
            Pattern.compile("(?<=[!?]|(?<!\\b(?:Tel|Nr|Str|Abs|Art|Dr|Prof|bzw|usw|etc|ca|vgl|inkl|evtl|ggf|Mr|Mrs|No))"
                    + "(?<=[\\p{L}\\p{M}\\d\\])“\"]{2})\\.) +(?=[\\p{Lu}„“\"])");

    /** What no phrase ends with. */
    private static final Set<String> DANGLING = Set.of(
            "und", "oder", "der", "die", "das", "den", "dem", "des", "ein", "eine", "einen", "einem", "einer", "in",
            "im", "mit", "von", "vom", "für", "zu", "zum", "zur", "auf", "aus", "an", "am", "bei", "beim", "nach",
            "über", "unter", "um", "dass", "weil", "wenn", "als", "wie", "ohne", "frau", "herr", "herrn", "and", "or",
            "the", "a", "of", "to", "for", "with", "from", "on", "at", "by", "that");

    private static final Pattern LAST_WORD = Pattern.compile("[\\s,;:–-]*([^\\s,;:–]*)[\\s,;:–-]*$");

    /** What was taken out of a text says nothing. */
    private static final Pattern TAKEN_OUT = Pattern.compile("\\[[^\\]]*]");

    private Heading() {}

    /** Empty: there is none that says something. */
    static Optional<String> of(String text) {
        String line = text.strip().split("\n", 2)[0].strip();
        String sentence = firstSentence(line);
        String heading = length(sentence) <= LONGEST ? withoutStop(sentence) : cut(sentence);
        return saysSomething(heading) ? Optional.of(heading) : Optional.empty();
    }

    /** No bracket is open at its end. */
    private static String firstSentence(String line) {
        Matcher ends = END.matcher(line);
        while (ends.find()) {
            String sentence = line.substring(0, ends.start());
            if (opened(sentence) < 0) {
                return sentence;
            }
        }
        return line;
    }

    private static String withoutStop(String sentence) {
        int open = opened(sentence);
        String whole = open < 0 ? sentence : withoutDangling(sentence.substring(0, open));
        return whole.endsWith(".") ? whole.substring(0, whole.length() - 1) : whole;
    }

    private static String cut(String sentence) {
        String most = sentence.substring(0, sentence.offsetByCodePoints(0, LONGEST));
        int blank = most.lastIndexOf(' ');
        String words = blank > 0 ? most.substring(0, blank) : most;
        int open = opened(words);
        return withoutDangling(open < 0 ? words : words.substring(0, open)) + ELLIPSIS;
    }

    /** Where the first bracket stands that is not closed; -1: all are. */
    private static int opened(String words) {
        int depth = 0;
        int first = -1;
        for (int i = 0; i < words.length(); i++) {
            char sign = words.charAt(i);
            if (sign == '(' || sign == '[') {
                first = depth == 0 ? i : first;
                depth++;
            } else if ((sign == ')' || sign == ']') && depth > 0) {
                depth--;
            }
        }
        return depth > 0 ? first : -1;
    }

    private static String withoutDangling(String words) {
        String left = words.strip();
        Matcher last = LAST_WORD.matcher(left);
        while (!left.isEmpty() && last.find() && (last.end(1) < left.length() || isDangling(last.group(1)))) {
            left = left.substring(0, isDangling(last.group(1)) ? last.start() : last.end(1));
            last = LAST_WORD.matcher(left);
        }
        return left;
    }

    private static boolean isDangling(String word) {
        return DANGLING.contains(word.toLowerCase(Locale.ROOT));
    }

    private static boolean saysSomething(String heading) {
        String left =
                TAKEN_OUT.matcher(heading).replaceAll(" ").replace(ELLIPSIS, "").strip();
        return left.split("[^\\p{L}\\p{M}\\d]+").length >= LEAST_WORDS;
    }

    private static int length(String words) {
        return words.codePointCount(0, words.length());
    }
}

package de.teilhabemonitor.submission;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A place in a text that should probably not be public. A suggestion: a person decides.
 *
 * @param kind email, phone, iban, name or address
 * @param start in Unicode code points from 0
 * @param end the first one after it
 */
record Redaction(String kind, int start, int end) {

    private static final int UNICODE = Pattern.UNICODE_CHARACTER_CLASS;

    /** A word that begins with a capital letter, hyphens and apostrophes in it. All repetitions have an end, so that no text takes long. */
    private static final String CAPITAL = "\\p{Lu}[\\p{L}\\p{M}'’-]{1,40}";

    private static final String STREET =
            "(?:straße|strasse|str\\.|weg|platz|allee|gasse|ring|damm|deich|ufer|chaussee|wall|kamp|stieg|twiete|promenade|markt)";

    private static final String NUMBER = "\\d{1,4}(?: ?[a-zA-Z]\\b|\\b)";

    /** Titles and offices before a name; an office alone is no name. */
    private static final String TITLES =
            "(?:(?:Dr|Prof|Dipl|med|Ing|jur|phil|rer|nat|h|c)\\b\\.?[ -]?|(?:Professor|Doktor|Senator|Staatsrat|Staatsrät|Bürgermeister|Minister"
                    + "|Präsident|Direktor|Rechtsanwalt|Rechtsanwält|Pastor|Pfarrer)(?:in)? )";

    private static final String PARTICLE = "(?:von|van|de|di|da|zu|zur|el|al|bin|ben) (?:der |den |dem )?";

    private static final String PERSON =
            "(?:" + PARTICLE + ")?" + CAPITAL + "(?: (?:" + PARTICLE + ")?" + CAPITAL + "){0,2}";

    /** What has a number after it and is no street. */
    private static final String NO_STREET =
            "(?!(?:Jahre?|Schuljahr|Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November"
                    + "|Dezember|Frühjahr|Sommer|Herbst|Winter|Alter|Handlungsfeld|Kapitel|Artikel|Paragra(?:ph|f)|Punkt|Abschnitt|Teil|Bereich"
                    + "|Seite|Haushalt|Linie|Stand)\\b)";

    /** In the order in which they are looked for: what is one thing is no other. */
    private static final List<Place> PLACES = List.of(
            new Place(
                    "iban", Pattern.compile("\\b[A-Z]{2}\\d{2}(?:[ -]?[A-Z0-9]{4}){2,7}(?:[ -]?[A-Z0-9]{1,3})?\\b"), 0),
            new Place(
                    "iban",
                    Pattern.compile("\\bde ?\\d{2}(?:[ -]?\\d{4}){4}[ -]?\\d{2}\\b", Pattern.CASE_INSENSITIVE),
                    0),
            new Place(
                    "email",
                    Pattern.compile(
                            "[\\w.%+-]{1,64} ?(?:@|\\(at\\)|\\[at\\]|\\(ät\\)) ?[\\w-]{1,63}(?:(?:\\.| ?\\(dot\\) ?| ?\\[dot\\] ?| ?\\(punkt\\) ?)[\\w-]{2,63}){1,5}",
                            Pattern.CASE_INSENSITIVE | UNICODE),
                    0),
            new Place(
                    "phone",
                    Pattern.compile(
                            "(?:\\b(?:Tel|Telefon|Fon|Phone|Mobil|Handy|Fax)\\b\\.?:? ?)(\\+?\\d[\\d ()/.–-]{3,20}\\d)",
                            Pattern.CASE_INSENSITIVE),
                    1),
            new Place("phone", Pattern.compile("(?<![\\w.,])(?:\\+|00)[1-9](?:[ ()/.–-]{0,3}\\d){6,14}(?!\\w)"), 0),
            new Place("phone", Pattern.compile("(?<![\\w.,])\\(0[1-9]\\d{1,4}\\)(?:[ /–-]{0,3}\\d){4,12}(?!\\w)"), 0),
            new Place("phone", Pattern.compile("(?<![\\w.,])0[1-9](?:[ /–-]{0,3}\\d){5,12}(?!\\w)"), 0),
            new Place(
                    "address",
                    Pattern.compile(
                            "\\b(?:" + CAPITAL + "[ -]){0,3}(?:" + CAPITAL + ")?" + STREET + " ?" + NUMBER
                                    + "(?:,? \\d{5} " + CAPITAL + ")?",
                            UNICODE),
                    0),
            new Place(
                    "address",
                    Pattern.compile(
                            "\\b(?:(?:" + CAPITAL + "|Am|An|Im|In|Auf|Zum|Zur|Bei) (?:der |den |dem |de )?){1,3}(?:"
                                    + CAPITAL + " )?" + NUMBER + ",?\\s\\d{5} " + CAPITAL,
                            UNICODE),
                    0),
            new Place(
                    "address",
                    Pattern.compile(
                            "\\b(?:Am|An|Im|Auf|Zum|Zur|Bei|Hinter|Unter|Vor) (?:der |den |dem )?" + NO_STREET + CAPITAL
                                    + " " + "\\d{1,3}(?: ?[a-zA-Z]\\b|\\b)" + "(?! ?(?:Uhr|%|Prozent|Jahre))",
                            UNICODE),
                    0),
            new Place("address", Pattern.compile("\\b\\d{5} " + CAPITAL + "(?:[ -]" + CAPITAL + ")?", UNICODE), 0),
            new Place(
                    "name",
                    Pattern.compile(
                            "\\b(?:Frau|Herrn?|Fr\\.|Hr\\.|Familie|Mrs?\\.?|Ms\\.?|Madame|Monsieur) (?:" + TITLES
                                    + "){0,4}(" + PERSON + ")",
                            UNICODE),
                    1),
            new Place(
                    "name",
                    Pattern.compile(
                            "\\b(?:[Ii]ch heiße|[Ii]ch heisse|[Mm]ein Name ist|[Nn]ame:|[Mm]y name is|I am called) ("
                                    + PERSON + ")",
                            UNICODE),
                    1),
            new Place(
                    "name",
                    Pattern.compile("(?:Grüßen|Grüße|Gruß|Gruss|regards|sincerely),?\\s{1,4}(" + PERSON + ")", UNICODE),
                    1));

    private record Place(String kind, Pattern pattern, int group) {}

    /** What comes after Frau or Herr and is no name. */
    private static final Pattern NO_NAME = Pattern.compile(
            "(?:Dr|Prof|Senator|Staatsr[aä]t|Bürgermeister|Minister|Präsident|Direktor|Professor|Doktor|Kollege|Nachbar)(?:in|innen)?",
            UNICODE);

    /** Those of a text, in its order; none overlaps another. */
    static List<Redaction> in(String text) {
        List<int[]> taken = new ArrayList<>();
        List<Redaction> found = new ArrayList<>();
        for (Place place : PLACES) {
            Matcher matcher = place.pattern.matcher(text);
            while (matcher.find()) {
                int start = matcher.start(place.group);
                int end = matcher.end(place.group);
                if (isMeant(place, matcher.group(place.group))
                        && taken.stream().noneMatch(other -> start < other[1] && other[0] < end)) {
                    taken.add(new int[] {start, end});
                    found.add(new Redaction(place.kind, text.codePointCount(0, start), text.codePointCount(0, end)));
                }
            }
        }
        found.sort(Comparator.comparingInt(Redaction::start));
        return found;
    }

    private static boolean isMeant(Place place, String words) {
        return switch (place.kind) {
            case "iban" ->
                words.toUpperCase(Locale.ROOT).startsWith("DE") || words.matches(".*\\d.*\\d.*\\d.*\\d.*\\d.*\\d.*");
            case "name" -> !NO_NAME.matcher(words).matches();
            default -> true;
        };
    }

    /**
     * The text without those places, each with a word about what stood there.
     *
     * @param language of the text
     */
    static String carriedOut(String text, List<Redaction> redactions, String language) {
        ResourceBundle words =
                ResourceBundle.getBundle("moderation", language.startsWith("de") ? Locale.GERMAN : Locale.ENGLISH);
        StringBuilder redacted = new StringBuilder();
        int from = 0;
        for (Redaction each : redactions) {
            int start = text.offsetByCodePoints(0, each.start);
            redacted.append(text, from, start).append(words.getString("removed." + each.kind));
            from = text.offsetByCodePoints(0, each.end);
        }
        return redacted.append(text.substring(from)).toString();
    }
}

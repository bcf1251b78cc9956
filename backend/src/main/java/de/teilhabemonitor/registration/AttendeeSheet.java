package de.teilhabemonitor.registration;

import de.teilhabemonitor.web.Csv;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The list for those who look after an event, to be read and sorted by people: in the language of the staff, with times of the
 * clock there. For programs there is {@link Attendee#columns}.
 *
 * @param sessions what the parts of the programme are called, by number
 * @param zone of the plan
 */
record AttendeeSheet(List<Question> questions, Map<Integer, String> sessions, List<String> languages, ZoneId zone) {

    private static final Map<String, String> STATES = Map.of(
            Registration.CONFIRMED, "angemeldet",
            Registration.WAIT_LISTED, "Warteliste",
            Registration.ATTENDED, "da",
            Registration.CANCELLED, "abgemeldet");

    private static final Map<String, String> ACCESS = Map.of(
            "step-free", "ohne Stufen",
            "lift", "Aufzug",
            "accessible-toilet", "Toilette für alle",
            "sign-language", "Gebärdensprache",
            "interpretation", "Dolmetschen",
            "induction-loop", "Hörschleife",
            "childcare", "Kinderbetreuung",
            "quiet-room", "Ruheraum");

    private static final Map<String, String> LANGUAGES = Map.of("de", "Deutsch", "en", "Englisch");

    Csv<Attendee> columns() {
        Csv<Attendee> columns = new Csv<Attendee>()
                .column("Kürzel", Attendee::code)
                .column("Stand", attendee -> words(STATES, attendee.state()))
                .column("Name", Attendee::name)
                .column("Organisation", Attendee::organisation)
                .column("E-Mail", Attendee::email)
                .column("Sprache", attendee -> words(LANGUAGES, attendee.language()))
                .column("Programmpunkte", attendee -> listed(sessions, attendee.sessions()))
                .column("Bedarf", attendee -> listed(ACCESS, attendee.access()))
                .column("Weiterer Bedarf", Attendee::needs)
                .column("Von Hand eingetragen", attendee -> attendee.byStaff() ? "ja" : "nein")
                .column("Angemeldet am", attendee -> clock(attendee.askedAt()))
                .column("Muss zusagen bis", attendee -> clock(attendee.acceptBy()))
                .column("Da seit", attendee -> clock(attendee.attendedAt()));
        for (int i = 0; i < questions.size(); i++) {
            Question question = questions.get(i);
            columns.column(i + 1 + ". " + question.words().in(languages.get(0), languages), attendee -> {
                Object cell = GivenAnswers.cell(question, attendee.answers(), languages);
                return cell instanceof Boolean yes ? yes ? "ja" : "nein" : cell;
            });
        }
        return columns;
    }

    private @Nullable LocalDateTime clock(@Nullable Instant instant) {
        return instant == null ? null : LocalDateTime.ofInstant(instant, zone).truncatedTo(ChronoUnit.SECONDS);
    }

    private static <K> String listed(Map<K, String> words, List<K> codes) {
        return codes.stream().map(code -> words(words, code)).collect(Collectors.joining("; "));
    }

    /** What has no words yet is shown as it is. */
    private static <K> String words(Map<K, String> words, K code) {
        return words.getOrDefault(code, String.valueOf(code));
    }
}

package de.teilhabemonitor.registration;

import de.teilhabemonitor.event.Session;
import de.teilhabemonitor.plan.Plan;
import de.teilhabemonitor.web.Refused;
import de.teilhabemonitor.web.Refused.Violation;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What somebody may choose of an event. */
final class Programme {

    static final int MOST_NAME = 200;
    static final int MOST_ORGANISATION = 300;
    private static final int MOST_NEEDS = 1_000;

    private Programme() {}

    /**
     * @param questions that are asked
     * @param byGuest who has to answer what is required, and cannot be at two places at once; the staff enters what it knows
     * @throws Refused 400 where a name is empty, a part does not exist, two are at the same time, needs came without their consent, or
     *     an answer does not fit
     */
    static void check(String event, RegistrationInput input, List<Question> questions, boolean byGuest) {
        List<Violation> found = new ArrayList<>();
        if (input.name().isEmpty()) {
            found.add(Violation.of("/name", "field-missing"));
        }
        tooLong("/name", input.name(), MOST_NAME, found);
        tooLong("/organisation", input.organisation(), MOST_ORGANISATION, found);
        tooLong("/needs", input.needs(), MOST_NEEDS, found);
        if (input.tellsNeeds() && !Boolean.TRUE.equals(input.needsConsent())) {
            found.add(Violation.of("/needsConsent", "needs-without-consent"));
        }
        unknown(event, input.chosen(), found);
        if (byGuest) {
            overlapping(event, input.chosen(), List.of(), found);
        }
        found.addAll(GivenAnswers.violations(questions, input.answered(), byGuest));
        if (!found.isEmpty()) {
            throw Refused.invalid(found);
        }
    }

    /** Text has more letters at times when it is cleaned: those that Unicode puts together of two. */
    static void tooLong(String pointer, @Nullable String text, int most, List<Violation> found) {
        if (text != null && text.codePointCount(0, text.length()) > most) {
            found.add(Violation.of(pointer, "too-long", String.valueOf(most)));
        }
    }

    /**
     * @param before what was chosen already; two of these may be at the same time, since the programme has changed
     * @throws Refused 400 where a part does not exist, or is at the same time as another one
     */
    static void check(String event, List<Integer> sessions, List<Integer> before) {
        List<Violation> found = new ArrayList<>();
        unknown(event, sessions, found);
        overlapping(event, sessions, before, found);
        if (!found.isEmpty()) {
            throw Refused.invalid(found);
        }
    }

    private static void unknown(String event, List<Integer> sessions, List<Violation> found) {
        if (sessions.isEmpty()) {
            return;
        }
        List<Integer> known = numbers(event);
        for (int i = 0; i < sessions.size(); i++) {
            if (!known.contains(sessions.get(i))) {
                found.add(Violation.of("/sessions/" + i, "not-listed", listed(event)));
            }
        }
    }

    private static void overlapping(String event, List<Integer> sessions, List<Integer> before, List<Violation> found) {
        if (sessions.size() < 2) {
            return;
        }
        List<Session> chosen = Session.of(event).stream()
                .filter(session -> sessions.contains(session.number))
                .toList();
        for (Session one : chosen) {
            for (Session other : chosen) {
                boolean isFresh = !before.contains(one.number) || !before.contains(other.number);
                if (one.number < other.number && isFresh && one.overlaps(other)) {
                    found.add(Violation.of("/sessions", "sessions-overlap", title(one), title(other)));
                }
            }
        }
    }

    private static String title(Session session) {
        return session.title.in("de", Plan.present().map(plan -> plan.languages).orElse(List.of()));
    }

    /** Of one of them, for a sentence in either language. */
    static String title(String event, int number) {
        return Session.of(event).stream()
                .filter(session -> session.number == number)
                .map(Programme::title)
                .findFirst()
                .orElse("");
    }

    /** Of the parts that one can register for. */
    static List<Integer> numbers(String event) {
        return Session.numbers(event);
    }

    static String listed(String event) {
        return String.join(", ", numbers(event).stream().map(String::valueOf).toList());
    }
}

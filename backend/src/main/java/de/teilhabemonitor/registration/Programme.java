package de.teilhabemonitor.registration;

import de.teilhabemonitor.event.Session;
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
     * @param all whether what is required has to be answered
     * @throws Refused 400 where a name is empty, a part does not exist, needs came without their consent, or an answer does not fit
     */
    static void check(String event, RegistrationInput input, List<Question> questions, boolean all) {
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
        found.addAll(GivenAnswers.violations(questions, input.answered(), all));
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

    /** @throws Refused 400 where a part does not exist */
    static void check(String event, List<Integer> sessions) {
        List<Violation> found = new ArrayList<>();
        unknown(event, sessions, found);
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

    /** Of one of them, for a sentence in either language. */
    static String title(String event, int number) {
        return Session.of(event).stream()
                .filter(session -> session.number == number)
                .map(session -> session.title.in("de", List.of()))
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

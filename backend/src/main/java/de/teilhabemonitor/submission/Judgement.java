package de.teilhabemonitor.submission;

import de.teilhabemonitor.answer.Answer;
import de.teilhabemonitor.answer.Answers;
import de.teilhabemonitor.answer.Kind;
import de.teilhabemonitor.answer.NamedPath;
import de.teilhabemonitor.answer.Statement;
import de.teilhabemonitor.feedback.VoiceFilter;
import de.teilhabemonitor.web.Refused;
import de.teilhabemonitor.web.Refused.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** What has to hold of a submission beyond its form. */
@ApplicationScoped
class Judgement {

    static final int LONGEST = 5000;
    private static final int LONGEST_NAME = 300;

    /** Whether the call is open today, and whether the question is one of its. */
    private static final String CALL = """
            select coalesce(c.opens <= :today and c.closes >= :today, c.standing),
                cast(:question as text) is null or (case when c.standing
                    then exists (select 1 from question q where q.code = :question)
                    else exists (select 1 from jsonb_array_elements(c.questions) item where item ->> 'id' = :question) end)
            from call c
            where c.code = :call and c.retired_at is null""";

    @Inject
    Session database;

    @Inject
    Answers answers;

    private record Found(boolean open, boolean asks) {}

    /** @throws Refused 400 with all that does not hold */
    void check(SubmissionInput input) {
        Answer answer = answers.begin();
        List<Violation> found = new ArrayList<>();
        checkText("/text", input.text(), found);
        checkSender(input, answer, found);
        NamedPath.check("/targets", input.paths(), answer, found);
        if (input.call() != null || input.question() != null) {
            checkCall(input.call(), input.question(), answer, found);
        }
        if (!found.isEmpty()) {
            throw Refused.invalid(found);
        }
    }

    /** After it was made clean. */
    static void checkText(String at, String text, List<Violation> found) {
        if (text.isEmpty()) {
            found.add(Violation.of(at, "empty"));
        }
        checkLength(at, text, LONGEST, found);
    }

    private static void checkLength(String at, String text, int most, List<Violation> found) {
        if (text.codePointCount(0, text.length()) > most) {
            found.add(Violation.of(at, "too-long", Integer.toString(most)));
        }
    }

    private static void checkSender(SubmissionInput input, Answer answer, List<Violation> found) {
        boolean individual = input.kind().equals(Submission.INDIVIDUAL);
        if (!individual && input.name() == null) {
            found.add(Violation.of("/name", "sender-name-missing"));
        }
        // again, because it may be longer in the form in which it is kept
        checkLength("/name", input.name() == null ? "" : input.name(), LONGEST_NAME, found);
        if (individual && input.consent().equals(Submission.NAMED)) {
            found.add(Violation.of("/consent", "individual-never-named"));
        }
        if (!input.city().equals(VoiceFilter.ELSEWHERE) && !answer.plan().home().contains(input.city())) {
            found.add(Violation.of(
                    "/city", "not-listed", String.join(", ", answer.plan().home()) + ", " + VoiceFilter.ELSEWHERE));
        }
    }

    private void checkCall(@Nullable String call, @Nullable String question, Answer answer, List<Violation> found) {
        Map<String, Object> values = new HashMap<>();
        values.put("today", answer.today());
        values.put("call", call == null ? "standing" : call);
        values.put("question", question);
        Found asked = new Statement(database, CALL)
                .list(values, row -> new Found(row.getBoolean(1), row.getBoolean(2))).stream()
                        .findFirst()
                        .orElse(null);
        if (asked == null) {
            found.add(Violation.of("/call", "unknown-code", String.valueOf(call), "/api/v1/" + Kind.CALL.collection()));
        } else if (!asked.open) {
            found.add(Violation.of("/call", "call-not-open"));
        } else if (!asked.asks) {
            found.add(Violation.of("/question", "question-not-asked", String.valueOf(question)));
        }
    }
}

package de.teilhabemonitor.registration;

import de.teilhabemonitor.answer.Statement;
import de.teilhabemonitor.own.GuestCodes;
import de.teilhabemonitor.plan.CurrentPlan;
import de.teilhabemonitor.registration.Question.Choice;
import de.teilhabemonitor.registration.QuestionInput.ChoiceInput;
import de.teilhabemonitor.text.Text;
import de.teilhabemonitor.text.TextType;
import de.teilhabemonitor.text.Typed;
import de.teilhabemonitor.web.Refused;
import de.teilhabemonitor.web.Refused.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/**
 * What organisers ask. Once somebody has answered, a question can be ended, not removed, and stays of its kind. In the transaction
 * of the caller, who holds the desk of the event.
 */
@ApplicationScoped
class Questions {

    private static final int MOST_ASKED = 10;
    private static final int LEAST_CHOICES = 2;
    private static final int LENGTH = 8;

    /** Who registers at this moment has answered before, or is refused. A statement of its own: what they wrote is seen by the next. */
    private static final String HOLD = "select 1 from registration_question where event = :event for update";

    private static final String TAKEN = """
            select distinct question || '/' || choice from registration_answer where event = :event and choice is not null""";

    private static final String KEEP = """
            insert into registration_question (event, id, position, kind, words, required, ended)
            values (:event, :id, :position, :kind, cast(:words as jsonb), :required, :ended)
            on conflict (event, id) do update set position = excluded.position, kind = excluded.kind, words = excluded.words,
                required = excluded.required, ended = excluded.ended""";

    private static final String KEEP_CHOICE = """
            insert into registration_choice (event, question, id, position, words)
            values (:event, :question, :id, :position, cast(:words as jsonb))
            on conflict (event, question, id) do update set position = excluded.position, words = excluded.words""";

    private static final String REMOVE =
            "delete from registration_question where event = :event and not id = any(string_to_array(:kept, ','))";

    private static final String REMOVE_CHOICES = """
            delete from registration_choice
            where event = :event and question = :question and not id = any(string_to_array(:kept, ','))""";

    @Inject
    Session database;

    @Inject
    CurrentPlan plan;

    /** @throws Refused 400; 409 where somebody has answered what would be lost */
    void set(String event, List<QuestionInput> inputs) {
        new Statement(database, HOLD).list(Map.of("event", event), row -> row.getInt(1));
        Map<String, Question> before = new HashMap<>();
        Question.of(database, event).forEach(question -> before.put(question.id(), question));
        List<Question> after = read(inputs, before);
        mustLoseNothing(event, before, after);
        database.createNativeMutationQuery(REMOVE)
                .setParameter("event", event)
                .setParameter("kept", String.join(",", ids(after)))
                .executeUpdate();
        for (int i = 0; i < after.size(); i++) {
            keep(event, after.get(i), i + 1);
        }
    }

    private List<Question> read(List<QuestionInput> inputs, Map<String, Question> before) {
        List<Violation> found = new ArrayList<>();
        if (inputs.stream().filter(input -> !input.isEnded()).count() > MOST_ASKED) {
            found.add(Violation.of("/questions", "too-many-questions", String.valueOf(MOST_ASKED)));
        }
        Set<String> seen = new HashSet<>();
        List<Question> after = new ArrayList<>();
        for (int i = 0; i < inputs.size(); i++) {
            QuestionInput input = inputs.get(i);
            String at = "/questions/" + i;
            Question known = input.id() == null ? null : before.get(input.id());
            if (input.id() != null && (known == null || !seen.add(input.id()))) {
                found.add(Violation.of(at + "/id", "question-unknown"));
                continue;
            }
            boolean isChoice = input.kind().equals(Question.CHOICE);
            if (isChoice && input.offered().size() < LEAST_CHOICES) {
                found.add(Violation.of(at + "/choices", "choices-wanted"));
            } else if (!isChoice && !input.offered().isEmpty()) {
                found.add(Violation.of(at + "/choices", "no-choices-wanted"));
            }
            after.add(new Question(
                    known == null ? fresh() : known.id(),
                    input.kind(),
                    text(at + "/text", input.text()),
                    input.isRequired(),
                    choices(at, input.offered(), known, found),
                    input.isEnded(),
                    known == null ? 0 : known.answers()));
        }
        if (!found.isEmpty()) {
            throw Refused.invalid(found);
        }
        return after;
    }

    private List<Choice> choices(
            String at, List<ChoiceInput> inputs, @Nullable Question question, List<Violation> found) {
        Set<String> seen = new HashSet<>();
        List<Choice> choices = new ArrayList<>();
        for (int i = 0; i < inputs.size(); i++) {
            ChoiceInput input = inputs.get(i);
            String place = at + "/choices/" + i;
            String id = input.id();
            if (id != null && (question == null || question.choice(id).isEmpty() || !seen.add(id))) {
                found.add(Violation.of(place + "/id", "question-unknown"));
            } else {
                choices.add(new Choice(id == null ? fresh() : id, text(place + "/text", input.text())));
            }
        }
        return choices;
    }

    private void mustLoseNothing(String event, Map<String, Question> before, List<Question> after) {
        List<String> taken = new Statement(database, TAKEN).list(Map.of("event", event), row -> row.getString(1));
        List<Violation> found = new ArrayList<>();
        for (int i = 0; i < after.size(); i++) {
            Question question = after.get(i);
            Question known = before.remove(question.id());
            if (known == null || known.answers() == 0) {
                continue;
            }
            if (!known.kind().equals(question.kind())) {
                found.add(Violation.of("/questions/" + i + "/kind", "question-kind-stays"));
                continue;
            }
            for (Choice choice : known.choices()) {
                if (question.choice(choice.id()).isEmpty() && taken.contains(known.id() + "/" + choice.id())) {
                    found.add(Violation.of("/questions/" + i + "/choices", "choice-taken", said(choice.words())));
                }
            }
        }
        before.values().stream()
                .filter(question -> question.answers() > 0)
                .forEach(
                        question -> found.add(Violation.of("/questions", "question-answered", said(question.words()))));
        if (!found.isEmpty()) {
            throw Refused.conflict(found);
        }
    }

    private void keep(String event, Question question, int position) {
        database.createNativeMutationQuery(KEEP)
                .setParameter("event", event)
                .setParameter("id", question.id())
                .setParameter("position", position)
                .setParameter("kind", question.kind())
                .setParameter("words", TextType.write(question.words()))
                .setParameter("required", question.required())
                .setParameter("ended", question.ended())
                .executeUpdate();
        List<Choice> choices = question.choices();
        database.createNativeMutationQuery(REMOVE_CHOICES)
                .setParameter("event", event)
                .setParameter("question", question.id())
                .setParameter(
                        "kept",
                        String.join(",", choices.stream().map(Choice::id).toList()))
                .executeUpdate();
        for (int i = 0; i < choices.size(); i++) {
            database.createNativeMutationQuery(KEEP_CHOICE)
                    .setParameter("event", event)
                    .setParameter("question", question.id())
                    .setParameter("id", choices.get(i).id())
                    .setParameter("position", i + 1)
                    .setParameter("words", TextType.write(choices.get(i).words()))
                    .executeUpdate();
        }
    }

    private Text text(String at, Map<String, String> words) {
        Map<String, String> lines = new HashMap<>();
        words.forEach((language, said) -> lines.put(language, Typed.line(said)));
        lines.values().removeIf(String::isEmpty);
        return plan.get().text(at, lines);
    }

    private String said(Text words) {
        return words.in("de", plan.get().languages());
    }

    private static List<String> ids(List<Question> questions) {
        return questions.stream().map(Question::id).toList();
    }

    private static String fresh() {
        return GuestCodes.letters(LENGTH).toLowerCase(Locale.ROOT);
    }
}

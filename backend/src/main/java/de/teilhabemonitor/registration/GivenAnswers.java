package de.teilhabemonitor.registration;

import de.teilhabemonitor.answer.FacetValue;
import de.teilhabemonitor.answer.Statement;
import de.teilhabemonitor.text.Typed;
import de.teilhabemonitor.web.Refused.Violation;
import java.sql.Array;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** What was answered to the questions of organisers: question to words, to a choice, or to yes and no. In the transaction of the caller. */
final class GivenAnswers {

    /** SQL over {@code registration r}: two columns, which {@link #read} puts together. */
    static final String COLUMNS = """
            array(select a.question from registration_answer a where a.registration = r.code order by a.question),
            array(select coalesce(a.words, a.choice, case when a.yes then 'yes' else 'no' end)
                from registration_answer a where a.registration = r.code order by a.question)""";

    private static final String OF = "select " + COLUMNS + " from registration r where r.code = :code";

    private static final String KEEP = """
            insert into registration_answer (registration, event, question, kind, words, choice, yes)
            select r.code, q.event, q.id, q.kind, case when q.kind in ('short-text', 'long-text') then :value end,
                case when q.kind = 'choice' then :value end, case when q.kind = 'yes-no' then :value = 'yes' end
            from registration r join registration_question q on q.event = r.event
            where r.code = :code and q.id = :question""";

    private static final String COUNTED = """
            select a.question, coalesce(a.choice, case a.yes when true then 'yes' when false then 'no' end), count(*)
            from registration_answer a join registration r on r.code = a.registration
            where a.event = :event and r.state in ('confirmed', 'wait-listed', 'attended')
            group by 1, 2""";

    private static final int MOST_SHORT = 200;
    private static final int MOST_LONG = 2_000;

    private GivenAnswers() {}

    /** @param choices how many took each; none for words */
    record Counted(String question, int answers, List<FacetValue> choices) {}

    private record Count(String question, @Nullable String value, int many) {}

    /**
     * What is wrong, with the place of each.
     *
     * @param all whether what is required has to be answered
     */
    static List<Violation> violations(List<Question> asked, Map<String, String> answers, boolean all) {
        List<Violation> found = new ArrayList<>();
        answers.keySet().stream()
                .filter(id -> asked.stream().noneMatch(question -> question.id().equals(id)))
                .forEach(id -> found.add(Violation.of(at(id), "question-not-asked-here")));
        for (Question question : asked) {
            String value = answers.get(question.id());
            if (value == null) {
                if (all && question.required()) {
                    found.add(Violation.of(at(question.id()), "answer-missing"));
                }
            } else if (question.isText()) {
                Programme.tooLong(at(question.id()), asKept(question, value), most(question), found);
            } else if (!question.isText() && !isOffered(question, value)) {
                found.add(Violation.of(at(question.id()), "answer-not-offered"));
            }
        }
        return found;
    }

    private static int most(Question question) {
        return question.kind().equals(Question.SHORT_TEXT) ? MOST_SHORT : MOST_LONG;
    }

    private static String asKept(Question question, String value) {
        return question.kind().equals(Question.SHORT_TEXT) ? Typed.line(value) : value;
    }

    private static boolean isOffered(Question question, String value) {
        return question.kind().equals(Question.CHOICE)
                ? question.choice(value).isPresent()
                : value.equals(Question.YES) || value.equals(Question.NO);
    }

    private static String at(String id) {
        return "/answers/" + id.replace("~", "~0").replace("/", "~1");
    }

    /** Puts these in the place of all that were given to what is asked. */
    static void replace(Session database, String registration, List<Question> asked, Map<String, String> answers) {
        asked.forEach(question -> database.createNativeMutationQuery(
                        "delete from registration_answer where registration = :code and question = :question")
                .setParameter("code", registration)
                .setParameter("question", question.id())
                .executeUpdate());
        keep(database, registration, asked, answers);
    }

    static void keep(Session database, String registration, List<Question> asked, Map<String, String> answers) {
        for (Question question : asked) {
            String value = answers.get(question.id());
            if (value != null) {
                database.createNativeMutationQuery(KEEP)
                        .setParameter("code", registration)
                        .setParameter("question", question.id())
                        .setParameter("value", asKept(question, value))
                        .executeUpdate();
            }
        }
    }

    static void forget(Session database, String registration) {
        database.createNativeMutationQuery("delete from registration_answer where registration = :code")
                .setParameter("code", registration)
                .executeUpdate();
    }

    static Map<String, String> of(Session database, String registration) {
        return new Statement(database, OF)
                .list(Map.of("code", registration), row -> read(row.getArray(1), row.getArray(2)))
                .get(0);
    }

    static Map<String, String> read(Array questions, Array values) throws SQLException {
        String[] asked = (String[]) questions.getArray();
        String[] given = (String[]) values.getArray();
        Map<String, String> answers = new LinkedHashMap<>();
        for (int i = 0; i < asked.length; i++) {
            answers.put(asked[i], given[i]);
        }
        return answers;
    }

    /** Of those who have a seat or wait. */
    static List<Counted> counted(Session database, String event) {
        List<Count> counts = new Statement(database, COUNTED)
                .list(Map.of("event", event), row -> new Count(row.getString(1), row.getString(2), row.getInt(3)));
        return Question.of(database, event).stream()
                .map(question -> {
                    List<Count> own = counts.stream()
                            .filter(count -> count.question.equals(question.id()))
                            .toList();
                    return new Counted(
                            question.id(),
                            own.stream().mapToInt(Count::many).sum(),
                            values(question).stream()
                                    .map(value -> new FacetValue(value, null, many(own, value)))
                                    .toList());
                })
                .toList();
    }

    private static List<String> values(Question question) {
        return question.kind().equals(Question.YES_NO)
                ? List.of(Question.YES, Question.NO)
                : question.choices().stream().map(Question.Choice::id).toList();
    }

    private static long many(List<Count> counts, String value) {
        return counts.stream()
                .filter(count -> value.equals(count.value))
                .mapToLong(Count::many)
                .sum();
    }

    /** For a table: words as they are, a choice in words, yes and no as true and false. */
    static @Nullable Object cell(Question question, Map<String, String> answers, List<String> languages) {
        return Optional.ofNullable(answers.get(question.id()))
                .map(value -> switch (question.kind()) {
                    case Question.YES_NO -> (Object) value.equals(Question.YES);
                    case Question.CHOICE ->
                        question.choice(value)
                                .map(choice -> choice.words().in(languages.get(0), languages))
                                .orElse(value);
                    default -> value;
                })
                .orElse(null);
    }
}

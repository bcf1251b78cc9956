package de.teilhabemonitor.registration;

import de.teilhabemonitor.answer.Answer;
import de.teilhabemonitor.answer.Statement;
import de.teilhabemonitor.text.Text;
import de.teilhabemonitor.text.TextType;
import de.teilhabemonitor.text.TextView;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hibernate.Session;

/**
 * Something that organisers ask whoever registers.
 *
 * @param choices in their order; none but of the kind choice
 * @param ended it is asked no longer
 * @param answers of how many people
 */
record Question(
        String id, String kind, Text words, boolean required, List<Choice> choices, boolean ended, int answers) {

    static final String SHORT_TEXT = "short-text";
    static final String LONG_TEXT = "long-text";
    static final String CHOICE = "choice";
    static final String YES_NO = "yes-no";

    static final String YES = "yes";
    static final String NO = "no";

    private static final String OF = """
            select q.id, q.kind, cast(q.words as text), q.required,
                array(select c.id from registration_choice c where c.event = q.event and c.question = q.id order by c.position),
                array(select cast(c.words as text) from registration_choice c where c.event = q.event and c.question = q.id order by c.position),
                q.ended, (select count(*) from registration_answer a where a.event = q.event and a.question = q.id)
            from registration_question q where q.event = :event order by q.position""";

    record Choice(String id, Text words) {

        View view(Answer answer) {
            return new View(id, answer.words(words));
        }

        record View(String id, TextView text) {}
    }

    /** As whoever registers is asked. */
    record Asked(String id, String kind, TextView text, boolean required, List<Choice.View> choices) {}

    /** As whoever has registered sees it. */
    record Own(String id, String kind, TextView text, boolean required, List<Choice.View> choices, boolean ended) {}

    /** As those see it who ask. */
    record View(
            String id,
            String kind,
            TextView text,
            boolean required,
            List<Choice.View> choices,
            boolean ended,
            int answers) {}

    /** All that were ever asked and are not removed, in their order. */
    static List<Question> of(Session database, String event) {
        return new Statement(database, OF).list(Map.of("event", event), Question::read);
    }

    static List<Question> asked(List<Question> questions) {
        return questions.stream().filter(question -> !question.ended).toList();
    }

    /** Nobody alters them before the transaction of the caller ends. */
    static List<Question> held(Session database, String event) {
        // The desk first, as everybody does: nobody waits for each other.
        for (String table : List.of("registration_desk", "registration_question")) {
            new Statement(database, "select 1 from " + table + " where event = :event for key share")
                    .list(Map.of("event", event), row -> row.getInt(1));
        }
        return of(database, event);
    }

    boolean isText() {
        return kind.equals(SHORT_TEXT) || kind.equals(LONG_TEXT);
    }

    Optional<Choice> choice(String id) {
        return choices.stream().filter(choice -> choice.id.equals(id)).findFirst();
    }

    Asked asked(Answer answer) {
        return new Asked(id, kind, answer.words(words), required, views(answer));
    }

    Own own(Answer answer) {
        return new Own(id, kind, answer.words(words), required, views(answer), ended);
    }

    View view(Answer answer) {
        return new View(id, kind, answer.words(words), required, views(answer), ended, answers);
    }

    private List<Choice.View> views(Answer answer) {
        return choices.stream().map(choice -> choice.view(answer)).toList();
    }

    private static Question read(ResultSet row) throws SQLException {
        List<String> ids = items(row.getArray(5));
        List<String> words = items(row.getArray(6));
        List<Choice> choices = new ArrayList<>();
        for (int i = 0; i < ids.size(); i++) {
            choices.add(new Choice(ids.get(i), TextType.read(words.get(i))));
        }
        return new Question(
                row.getString(1),
                row.getString(2),
                TextType.read(row.getString(3)),
                row.getBoolean(4),
                choices,
                row.getBoolean(7),
                row.getInt(8));
    }

    private static List<String> items(Array array) throws SQLException {
        return List.of((String[]) array.getArray());
    }
}

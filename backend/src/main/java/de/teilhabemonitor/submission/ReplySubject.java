package de.teilhabemonitor.submission;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.teilhabemonitor.answer.Answer;
import de.teilhabemonitor.answer.Answers;
import de.teilhabemonitor.answer.Kind;
import de.teilhabemonitor.answer.Statement;
import de.teilhabemonitor.change.TableSubject;
import de.teilhabemonitor.feedback.VoiceView;
import de.teilhabemonitor.sql.Sql;
import de.teilhabemonitor.web.Refused;
import de.teilhabemonitor.web.Refused.Violation;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How public answers are changed. Its code is that of the submission, whose state moves with it. */
@Singleton
class ReplySubject extends TableSubject {

    static final String COLLECTION = "answers";

    /** What became public of a submission and its answer follows from nothing that was said: it is what was said. */
    private static final Set<String> OF_VOICES = Set.of(Submission.COLLECTION, COLLECTION);

    private static final String PUBLIC = "select targets from voice where code = :code and taken_down_at is null";

    private static final String ASSIGNED = """
            select 1 from submission where code = :code and office = any(answers_for(:organisation))""";

    private static final String ANSWERED = """
            update submission set state = case when state = 'closed' then state else 'answered' end,
                answered_at = coalesce(answered_at, :now), version = version + 1, updated_at = :now
            where code = :code or merged_into = :code""";

    @Inject
    VoiceSubject voices;

    @Inject
    Answers answers;

    @Inject
    Event<Answered> told;

    ReplySubject() {
        super(COLLECTION, "AnswerInput", "reply", "");
    }

    @Override
    public boolean isOfFeedback() {
        return true;
    }

    @Override
    public boolean isReported() {
        return true;
    }

    /** Who answers. */
    @Override
    public boolean isOwn(String code, JsonNode state, String organisation) {
        return !Sql.values(database(), ASSIGNED, Integer.class)
                .setParameter("code", code)
                .setParameter("organisation", organisation)
                .getResultList()
                .isEmpty();
    }

    /** It is called like what it answers. */
    @Override
    public @Nullable JsonNode title(String code, JsonNode state) {
        return voices.present(code).map(voice -> voice.state().get("title")).orElse(null);
    }

    @Override
    public List<String> about(String code, JsonNode state) {
        List<String> about = new ArrayList<>(List.of(Submission.COLLECTION + "/" + code));
        targets(code).forEach(about::addAll);
        return about;
    }

    /** What it is about, where it is public. */
    private List<List<String>> targets(String code) {
        return new Statement(database(), PUBLIC)
                .list(
                        Map.of("code", code),
                        row -> List.of((String[]) row.getArray(1).getArray()));
    }

    /** It stands on the page of what it answers. */
    @Override
    public Map<String, Object> shown(String code, Answer answer) {
        return Map.of("submission", VoiceView.one(database(), code, answer));
    }

    @Override
    public void check(String code, @Nullable JsonNode before, JsonNode after, List<Violation> found) {
        if (targets(code).isEmpty()) {
            found.add(Violation.of("/subject", "not-public-yet", code));
        }
        JsonNode consequences = after.path("consequences");
        for (int i = 0; i < consequences.size(); i++) {
            checkConsequence("/input/consequences/" + i, consequences.get(i), found);
        }
    }

    private void checkConsequence(String at, JsonNode consequence, List<Violation> found) {
        String kind = consequence.path("kind").asText();
        if (kind.equals("change")) {
            long number = consequence.path("change").asLong();
            List<String> known = Sql.values(
                            database(),
                            "select split_part(subject, '/', 1) from applied_change where number = :number",
                            String.class)
                    .setParameter("number", number)
                    .getResultList();
            if (known.isEmpty()) {
                found.add(Violation.of(at + "/change", "unknown-code", Long.toString(number), "/api/v1/changes"));
            } else if (OF_VOICES.contains(known.get(0))) {
                found.add(Violation.of(at + "/change", "no-change-of-plan"));
            }
            return;
        }
        Kind named = kind.equals("event") ? Kind.EVENT : Kind.NEED;
        String code = consequence.path("code").asText();
        Answer answer = answers.begin();
        if (answer.known(named, code).isEmpty()) {
            found.add(Violation.of(at + "/code", "unknown-code", code, "/api/v1/" + named.collection()));
        }
    }

    @Override
    public int write(String code, ObjectNode state, long number, Instant now) {
        Set<String> before = present(code)
                .map(present -> named(present.state().path("consequences")))
                .orElse(Set.of());
        int version = super.write(code, state, number, now);
        if (number > 0) {
            database()
                    .createNativeMutationQuery(ANSWERED)
                    .setParameter("code", code)
                    .setParameter("now", now)
                    .executeUpdate();
            told.fire(new Answered(code, number, !before.containsAll(named(state.path("consequences")))));
        }
        return version;
    }

    /** What follows, whatever is said of it. */
    private static Set<String> named(JsonNode consequences) {
        Set<String> named = new HashSet<>();
        consequences.forEach(item -> named.add(item.path("kind").asText() + "/"
                + item.path("change").asText() + item.path("code").asText()));
        return named;
    }

    @Override
    public String nextCode(JsonNode state) {
        throw Refused.invalid("/subject", "code-missing");
    }
}

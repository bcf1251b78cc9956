package de.teilhabemonitor.submission;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import de.teilhabemonitor.answer.Answer;
import de.teilhabemonitor.answer.Answers;
import de.teilhabemonitor.answer.NamedPath;
import de.teilhabemonitor.change.TableSubject;
import de.teilhabemonitor.feedback.VoiceView;
import de.teilhabemonitor.plan.CurrentPlan;
import de.teilhabemonitor.sql.Sql;
import de.teilhabemonitor.web.Refused;
import de.teilhabemonitor.web.Refused.Violation;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How the public versions of submissions are changed: never more becomes public than the sender has agreed to. */
@Singleton
class VoiceSubject extends TableSubject {

    @Inject
    Answers answers;

    @Inject
    CurrentPlan plan;

    VoiceSubject() {
        super(Submission.COLLECTION, "PublicSubmissionInput", "voice", "B-");
    }

    @Override
    public boolean isOfFeedback() {
        return true;
    }

    @Override
    public boolean isModerated() {
        return true;
    }

    @Override
    public List<String> about(String code, JsonNode state) {
        return texts(state.path("targets"));
    }

    @Override
    public Map<String, Object> shown(String code, Answer answer) {
        return Map.of("submission", VoiceView.one(database(), code, answer));
    }

    /** That it is accepted: who writes the version looks at it before. */
    @Override
    public void suppose(String code) {
        database()
                .createNativeMutationQuery("update submission set state = '" + Submission.ACCEPTED
                        + "' where code = :code and state = '" + Submission.IN_MODERATION + "'")
                .setParameter("code", code)
                .executeUpdate();
    }

    @Override
    public void check(String code, @Nullable JsonNode before, JsonNode after, List<Violation> found) {
        Submission submission = Submission.<Submission>findByIdOptional(code).orElse(null);
        if (submission == null) {
            found.add(Violation.of("/subject", "no-submission", code));
            return;
        }
        if (submission.isPrivate()) {
            found.add(Violation.of("/subject", "submission-private"));
        } else if (submission.isMerged()) {
            found.add(Violation.of(
                    "/subject", "submission-merged", submission.state, String.valueOf(submission.mergedInto)));
        } else if (!Submission.ACCEPTED_ONCE.contains(submission.state)
                && !submission.state.equals(Submission.IN_MODERATION)) {
            found.add(Violation.of("/subject", "submission-not-accepted"));
        } else if (before == null && submission.state.equals(Submission.IN_MODERATION)) {
            found.add(Violation.of("/subject", "submission-not-accepted"));
        }
        if (has(after, "name") && !submission.consent.equals(Submission.NAMED)) {
            found.add(Violation.of("/input/name", "name-not-agreed"));
        }
        if (!after.path("kind").asText().equals(submission.kind)) {
            found.add(Violation.of("/input/kind", "as-received", submission.kind));
        }
        String received =
                LocalDate.ofInstant(submission.receivedAt, plan.get().zone()).toString();
        if (!after.path("receivedOn").asText().equals(received)) {
            found.add(Violation.of("/input/receivedOn", "as-received", received));
        }
        NamedPath.check("/input/targets", texts(after.path("targets")), answers.begin(), found);
        checkIncluded(code, after, found);
        checkDemands(code, after, found);
    }

    /** What an event demanded is answered by what was taken up from it, and by what that was merged into. */
    private void checkDemands(String code, JsonNode after, List<Violation> found) {
        Set<String> own = new HashSet<>(Sql.values(
                        database(),
                        "select demand from submission where demand is not null and :code in (code, merged_into)",
                        String.class)
                .setParameter("code", code)
                .getResultList());
        JsonNode demands = after.path("demands");
        for (int i = 0; i < demands.size(); i++) {
            if (!own.contains(demands.get(i).asText())) {
                found.add(Violation.of(
                        "/input/demands/" + i, "not-its-demand", demands.get(i).asText()));
            }
        }
    }

    private void checkIncluded(String code, JsonNode after, List<Violation> found) {
        Set<String> merged = new HashSet<>(Sql.values(
                        database(),
                        "select code from submission where merged_into = :code and consent <> 'private'",
                        String.class)
                .setParameter("code", code)
                .getResultList());
        JsonNode includes = after.path("includes");
        for (int i = 0; i < includes.size(); i++) {
            if (!merged.contains(includes.get(i).asText())) {
                found.add(Violation.of(
                        "/input/includes/" + i, "not-merged", includes.get(i).asText()));
            }
        }
    }

    /** Which properties, not what they said: what is withdrawn must not live on in its history. */
    @Override
    public ArrayNode told(String code, @Nullable JsonNode before, JsonNode after) {
        ArrayNode fields = JsonNodeFactory.instance.arrayNode();
        after.fieldNames().forEachRemaining(name -> {
            if (before == null
                    ? !isEmptyList(after.path(name))
                    : !before.path(name).equals(after.path(name))) {
                fields.addObject().put("field", name);
            }
        });
        if (before != null) {
            before.fieldNames().forEachRemaining(name -> {
                if (!after.has(name)) {
                    fields.addObject().put("field", name);
                }
            });
        }
        return fields;
    }

    private static boolean isEmptyList(JsonNode value) {
        return value.isArray() && value.isEmpty();
    }

    /** Its answer quotes it, so that goes with it. */
    @Override
    public int takeDown(String code, Instant now) {
        String[] includes = present(code)
                .map(present -> texts(present.state().path("includes")).toArray(new String[0]))
                .orElseThrow();
        int version = super.takeDown(code, now);
        database()
                .createNativeMutationQuery("""
                        update voice set name = null, translation = null, question = null, city = null, language = 'und',
                            includes = cast(:includes as text[])
                        where code = :code""")
                .setParameter("includes", includes)
                .setParameter("code", code)
                .executeUpdate();
        database()
                .createNativeMutationQuery("""
                        update reply set text = (select title from voice where code = :code), consequences = '[]',
                            taken_down_at = :now, retired_at = :now, version = version + 1, updated_at = :now
                        where code = :code""")
                .setParameter("code", code)
                .setParameter("now", now)
                .executeUpdate();
        database()
                .createNativeMutationQuery(
                        "update applied_change set fields = '[]', reason = null, redacted = true where subject = :path")
                .setParameter("path", ReplySubject.COLLECTION + "/" + code)
                .executeUpdate();
        return version;
    }

    /** References are given when something is received. */
    @Override
    public String nextCode(JsonNode state) {
        throw Refused.invalid("/subject", "code-missing");
    }
}

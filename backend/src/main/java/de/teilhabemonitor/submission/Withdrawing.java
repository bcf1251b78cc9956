package de.teilhabemonitor.submission;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.teilhabemonitor.change.Applying;
import de.teilhabemonitor.change.Change;
import de.teilhabemonitor.change.Present;
import de.teilhabemonitor.own.Erases;
import de.teilhabemonitor.own.Ledger;
import de.teilhabemonitor.own.OwnAddresses;
import de.teilhabemonitor.own.OwnThings;
import de.teilhabemonitor.plan.CurrentPlan;
import de.teilhabemonitor.sql.Sql;
import de.teilhabemonitor.staff.Acts;
import de.teilhabemonitor.text.Typed;
import de.teilhabemonitor.web.Refused;
import de.teilhabemonitor.web.Refused.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.hibernate.Session;

/**
 * The acts of senders on their own submissions, in the transaction of the caller, who tells the plan afterwards. Where something
 * public is altered it is a change, else an act. What somebody wants gone is noted in the ledger. The lock of the plan comes before
 * any row, as where coordinators decide; and what somebody takes back is checked by no rule.
 */
@ApplicationScoped
class Withdrawing implements Erases {

    /** SQL: takes all words out of changes; which of those, is to follow. */
    static final String EMPTY = """
            update change set erased_at = :now, title = null, input = null, base = null, reason = null, note = null,
                return_reason = null, version = version + 1, updated_at = :now,
                state = case when state in ('draft', 'submitted', 'returned') then 'withdrawn' else state end
            where subject_kind in ('submissions', 'answers') and\s""";

    private static final String EMPTY_CHANGES = EMPTY + "subject_code = :code";

    private static final String UNNAME_CHANGES = """
            update change set erased_at = :now, input = input - 'name', base = base - 'name', version = version + 1,
                updated_at = :now
            where subject_kind = 'submissions' and subject_code = :code""";

    /** Those that were merged into it are looked at again, but for what was declined, or forgotten already. */
    private static final String FREE_MERGED = """
            update submission set merged_into = null, state = 'in-moderation', claimed_by = null, claimed_by_name = null,
                look_by = :day, answered_at = null, closed_at = null, told = 0, version = version + 1, updated_at = :now
            where merged_into = :code and state <> 'declined' and emptied_at is null""";

    private static final String UNLINK_MERGED = """
            update submission set merged_into = null, version = version + 1, updated_at = :now where merged_into = :code""";

    /** Where others' public versions name it. */
    private static final String INCLUDING = """
            select cast(code as text) from voice
            where taken_down_at is null and includes @> array[cast(:code as text)] order by code""";

    /** Who takes a consent back still reads what was answered. */
    private static final String KEEP_ANSWER = """
            update submission s set answer_outcome = r.outcome, answer_text = left(
                coalesce(r.text ->> :language, (select value from jsonb_each_text(r.text - '_of') limit 1)), 5000)
            from reply r
            where s.code = :code and r.code = s.code and r.retired_at is null and r.taken_down_at is null""";

    private static final Applying.Telling WITHOUT_WORDS = new Applying.Telling(null, null, false, null);

    @Inject
    Session database;

    @Inject
    VoiceSubject voices;

    @Inject
    Applying applying;

    @Inject
    OwnThings things;

    @Inject
    OwnAddresses addresses;

    @Inject
    Ledger ledger;

    @Inject
    PromiseSettings promise;

    @Inject
    CurrentPlan plan;

    @Inject
    Acts acts;

    @Inject
    Clock clock;

    @Override
    public String collection() {
        return Submission.COLLECTION;
    }

    @Override
    public void erase(String kind, String thing) {
        String code = thing.substring(thing.indexOf('/') + 1);
        Submission submission = Submission.<Submission>findByIdOptional(code).orElse(null);
        if (submission == null) {
            return;
        }
        database.detach(submission);
        switch (kind) {
            case Ledger.ERASED -> erase(code);
            case Ledger.MADE_PRIVATE -> narrow(code, Submission.PRIVATE);
            case Ledger.MADE_UNNAMED -> {
                if (!submission.isPrivate()) {
                    narrow(code, Submission.UNNAMED);
                }
            }
            default -> throw new IllegalArgumentException("the ledger does not know " + kind);
        }
    }

    void erase(String code) {
        applying.lock();
        Submission submission = find(code);
        boolean wasPublic = takeDown(code);
        run(EMPTY_CHANGES, code);
        database.createNativeMutationQuery(FREE_MERGED)
                .setParameter("day", lookBy())
                .setParameter("now", clock.instant())
                .setParameter("code", code)
                .executeUpdate();
        run(UNLINK_MERGED, code);
        submission.delete();
        database.flush();
        things.forget(submission.path());
        ledger.note(submission.path(), Ledger.ERASED);
        if (!wasPublic) {
            acts.recordByGuest("submission-erased", submission.path(), Map.of());
        }
    }

    /** @throws Refused 409 where that would say more than was agreed to */
    void narrow(String code, String consent) {
        applying.lock();
        Submission submission = find(code);
        if (submission.consent.equals(consent)) {
            return;
        }
        submission.narrow(consent, clock.instant());
        database.flush();
        boolean wasPublic;
        if (consent.equals(Submission.PRIVATE)) {
            keepAnswer(code);
            wasPublic = takeDown(code);
            run(EMPTY_CHANGES, code);
            ledger.note(submission.path(), Ledger.MADE_PRIVATE);
        } else {
            wasPublic = unname(code);
            run(UNNAME_CHANGES, code);
            ledger.note(submission.path(), Ledger.MADE_UNNAMED);
        }
        if (!wasPublic) {
            acts.recordByGuest("consent-narrowed", submission.path(), Map.of("consent", consent));
        }
    }

    private void keepAnswer(String code) {
        database.createNativeMutationQuery(KEEP_ANSWER)
                .setParameter("code", code)
                .setParameter("language", plan.get().sourceLanguage())
                .executeUpdate();
    }

    /** @throws Refused 400 where it is empty or too long, 409 where it is not the time */
    void followUp(String code, String text) {
        String words = Typed.clean(text);
        List<Violation> found = new ArrayList<>();
        Judgement.checkText("/text", words, found);
        if (!found.isEmpty()) {
            throw Refused.invalid(found);
        }
        Submission submission = find(code);
        boolean again = words.equals(submission.followUp);
        submission.followUp(words, lookBy(), clock.instant());
        if (!again) {
            acts.recordByGuest("submission-followed-up", submission.path(), Map.of());
        }
    }

    void removeAddress(String thing) {
        if (addresses.remove(thing)) {
            ledger.note(thing, Ledger.ADDRESS_REMOVED);
            acts.recordByGuest("address-removed", thing, Map.of());
        }
    }

    /** What is public of it, and its reference in what is public of others. @return whether there was anything */
    private boolean takeDown(String code) {
        Optional<Present> own = present(code);
        own.ifPresent(voice -> applying.apply(
                new Applying.Step(voices, code, Change.TAKE_DOWN, voice.version(), null), WITHOUT_WORDS));
        List<String> others = Sql.values(database, INCLUDING, String.class)
                .setParameter("code", code)
                .getResultList();
        others.forEach(other -> edit(other, present(other).orElseThrow(), state -> without(code, state)));
        return own.isPresent() || !others.isEmpty();
    }

    private static void without(String code, ObjectNode state) {
        for (Iterator<JsonNode> included = state.withArray("includes").elements(); included.hasNext(); ) {
            if (included.next().asText().equals(code)) {
                included.remove();
            }
        }
    }

    private boolean unname(String code) {
        Optional<Present> named = present(code).filter(voice -> voice.state().has("name"));
        named.ifPresent(voice -> edit(code, voice, state -> state.remove("name")));
        return named.isPresent();
    }

    private void edit(String code, Present voice, Consumer<ObjectNode> less) {
        ObjectNode state = voice.state().deepCopy();
        less.accept(state);
        applying.apply(new Applying.Step(voices, code, Change.EDIT, voice.version(), state, true), WITHOUT_WORDS);
    }

    private Optional<Present> present(String code) {
        return voices.present(code).filter(voice -> !voice.standing().equals(Present.TAKEN_DOWN));
    }

    private LocalDate lookBy() {
        return plan.today().plusDays(promise.look());
    }

    private void run(String sql, String code) {
        database.createNativeMutationQuery(sql)
                .setParameter("now", clock.instant())
                .setParameter("code", code)
                .executeUpdate();
    }

    private static Submission find(String code) {
        return Submission.locked(code).orElseThrow(() -> Refused.because(Refused.Reason.NOT_FOUND));
    }
}

package de.teilhabemonitor.submission;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.teilhabemonitor.gate.Gate;
import de.teilhabemonitor.mail.Letter;
import de.teilhabemonitor.mail.Outbox;
import de.teilhabemonitor.own.GuestCodes;
import de.teilhabemonitor.own.Hash;
import de.teilhabemonitor.own.KeptAnswers;
import de.teilhabemonitor.own.OwnAddresses;
import de.teilhabemonitor.own.OwnLinks;
import de.teilhabemonitor.own.OwnPages;
import de.teilhabemonitor.plan.CurrentPlan;
import de.teilhabemonitor.staff.Acts;
import de.teilhabemonitor.web.Refused;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import org.hibernate.Session;

/** The act of receiving a submission: once, whatever the way does to the request. */
@ApplicationScoped
class Receiving {

    private static final String INSERT = """
            insert into submission (code, received_at, call, question, text, language, targets, kind, name, city, consent,
                look_by, updated_at)
            values (:code, :now, :call, :question, :text, :language, cast(:targets as text[]), :kind, :name, :city, :consent,
                :by, :now)
            on conflict (code) do nothing""";

    @Inject
    Session database;

    @Inject
    Gate gate;

    @Inject
    Judgement judgement;

    @Inject
    KeptAnswers answers;

    @Inject
    OwnLinks links;

    @Inject
    OwnAddresses addresses;

    @Inject
    Outbox outbox;

    @Inject
    Acts acts;

    @Inject
    PromiseSettings promise;

    @Inject
    OwnPages pages;

    @Inject
    CurrentPlan plan;

    @Inject
    Clock clock;

    @Inject
    ObjectMapper json;

    /**
     * @param key idempotency key
     * @throws Refused 400 where something is wrong with it, 422 where the key came with something else, 429
     */
    Receipt receive(String key, SubmissionInput input) {
        gate.mustBeEmpty("/website", input.website());
        SubmissionInput clean = input.clean();
        judgement.check(clean);
        gate.passValve("/proof", input.proof(), () -> answers.isRepeated(Submission.COLLECTION, key));
        byte[] seed = KeptAnswers.seed(Submission.COLLECTION, key);
        return QuarkusTransaction.requiringNew().call(() -> {
            KeptAnswers.Made made = answers.once(Submission.COLLECTION, key, hash(clean), () -> {
                gate.spend("/proof", input.proof());
                return keep(clean, seed);
            });
            return receipt(made.thing(), clean);
        });
    }

    private String keep(SubmissionInput input, byte[] seed) {
        Instant now = clock.instant();
        String code;
        do {
            code = GuestCodes.fresh("B", plan.today().getYear());
        } while (insert(code, input, now) == 0);
        String thing = Submission.COLLECTION + "/" + code;
        links.open(thing, seed);
        if (input.email() != null && addresses.keep(thing, input.email(), language(input), seed)) {
            outbox.put(new Letter(
                    ConfirmMail.TEMPLATE + "/" + thing,
                    input.email(),
                    language(input),
                    ConfirmMail.TEMPLATE,
                    Map.of("thing", thing),
                    now));
        }
        acts.recordByGuest("submission-received", thing, Map.of("kind", input.kind(), "consent", input.consent()));
        return thing;
    }

    private static String language(SubmissionInput input) {
        return "en".equals(input.mailLanguage()) ? "en" : "de";
    }

    private int insert(String code, SubmissionInput input, Instant now) {
        return database.createNativeMutationQuery(INSERT)
                .setParameter("code", code)
                .setParameter("now", now)
                .setParameter("call", input.call(), String.class)
                .setParameter("question", input.question(), String.class)
                .setParameter("text", input.text())
                .setParameter("language", input.language())
                .setParameter("targets", input.paths().toArray(new String[0]))
                .setParameter("kind", input.kind())
                .setParameter("name", input.name(), String.class)
                .setParameter("city", input.city())
                .setParameter("consent", input.consent())
                .setParameter("by", plan.today().plusDays(promise.look()))
                .executeUpdate();
    }

    private Receipt receipt(String thing, SubmissionInput input) {
        String code = thing.substring(thing.indexOf('/') + 1);
        Submission submission = Submission.findById(code);
        String secret = links.secret(thing).orElseThrow(() -> Refused.because(Refused.Reason.GONE));
        return new Receipt(
                code,
                secret,
                submission.receivedAt,
                submission.lookBy,
                input.email() == null ? "none" : "to-be-confirmed",
                new Receipt.OwnLink(pages.submission(code, secret, language(input))));
    }

    private byte[] hash(SubmissionInput input) {
        try {
            return Hash.of(json.writeValueAsBytes(input));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}

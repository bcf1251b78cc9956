package de.teilhabemonitor.submission;

import de.teilhabemonitor.answer.Answer;
import de.teilhabemonitor.answer.Listing;
import de.teilhabemonitor.change.Applying;
import de.teilhabemonitor.event.Event;
import de.teilhabemonitor.event.Result;
import de.teilhabemonitor.own.GuestCodes;
import de.teilhabemonitor.plan.CurrentPlan;
import de.teilhabemonitor.staff.Acts;
import de.teilhabemonitor.web.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.hibernate.Session;

/** The act of making a submission of what was demanded at an event: once, in the transaction of the caller. */
@ApplicationScoped
class TakingUp {

    @Inject
    Session database;

    @Inject
    Applying applying;

    @Inject
    CurrentPlan plan;

    @Inject
    Acts acts;

    @Inject
    Clock clock;

    /** @throws Refused 404, or 410 where the event was taken down */
    List<Result> demands(String event, Answer answer) {
        return Result.demands(
                Listing.of(database, Event.class, "event")
                        .where("t.code = :code", "code", event)
                        .one()
                        .entity(),
                answer);
    }

    /**
     * Under the lock of the plan: nobody else takes it up meanwhile, nor changes the words.
     *
     * @return the reference of the submission
     * @throws Refused 404 where the event has no such demand, 409 where it was taken up before
     */
    String takeUp(String event, String id, Answer answer) {
        applying.lock();
        Result demand = demands(event, answer).stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(() -> Refused.because(Refused.Reason.NOT_FOUND));
        String path = event + "/" + id;
        Submission.<Submission>find("demand", path).firstResultOptional().ifPresent(known -> {
            throw Refused.conflict("id", "demand-taken-up", known.code);
        });
        LocalDate today = plan.today();
        String language = plan.get().sourceLanguage();
        String code = fresh(today);
        Submission.ofDemand(code, path, text(demand, language), language, today, clock.instant())
                .persist();
        acts.record("demand-taken-up", Submission.COLLECTION + "/" + code, Map.of("event", event));
        return code;
    }

    private static String fresh(LocalDate today) {
        String code;
        do {
            code = GuestCodes.fresh("B", today.getYear());
        } while (Submission.findById(code) != null);
        return code;
    }

    private static String text(Result demand, String language) {
        String title = demand.title().text().in(language, List.of(language));
        return demand.description() == null
                ? title
                : title + "\n\n" + demand.description().text().in(language, List.of(language));
    }
}

package de.teilhabemonitor.staff;

import de.teilhabemonitor.answer.Answers;
import de.teilhabemonitor.answer.Listing;
import de.teilhabemonitor.plan.CurrentPlan;
import de.teilhabemonitor.web.Codes;
import de.teilhabemonitor.web.Page;
import de.teilhabemonitor.web.Paging;
import de.teilhabemonitor.web.Range;
import de.teilhabemonitor.web.Settings;
import io.quarkus.arc.All;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** The work log. */
@Path("/api/staff/v1/acts")
class ActResource {

    @Inject
    Session database;

    @Inject
    Answers answers;

    @Inject
    CurrentPlan plan;

    @Inject
    Settings settings;

    @Inject
    Staff staff;

    @Inject
    @All
    List<ActReach> reaches;

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({Role.COORDINATOR, Role.REPORTER, Role.MODERATOR, Role.EVENT_TEAM, Role.STEERING, Role.AUDITOR})
    public Page<ActView> list(
            @QueryParam("actor") @Nullable String actor,
            @QueryParam("subject") @Nullable String subject,
            @QueryParam("verb") @DefaultValue("") Codes verb,
            @QueryParam("from") @Nullable String from,
            @QueryParam("to") @Nullable String to,
            @BeanParam Paging paging,
            UriInfo address) {
        Range days = Range.of(from, to);
        return seen().more("t.details")
                .where("t.actor = :actor", "actor", actor)
                .where("t.subject = :subject or t.subject like :subject || '/%'", "subject", subject)
                .where("t.at >= :from", "from", start(days.from(), 0))
                .where("t.at < :to", "to", start(days.to(), 1))
                .facet("verb", "t.verb", null, verb.list())
                .page("t.at desc, t.id desc", paging, answers.begin())
                .show(ActView::of, paging, settings, address);
    }

    /** What the caller may see: all, or what they did, and what was done with what they may see. */
    private Listing<Act> seen() {
        Listing<Act> all = Listing.of(database, Act.class, "act");
        if (staff.is(Role.COORDINATOR) || staff.is(Role.AUDITOR)) {
            return all;
        }
        List<String> any = new ArrayList<>(List.of("t.actor = :me"));
        all.with("me", staff.code());
        for (ActReach reach : reaches) {
            any.add(reach.condition());
            reach.parameters().forEach(all::with);
        }
        return all.where(String.join(" or ", any));
    }

    /** When a day begins where the plan is at home. */
    private @Nullable OffsetDateTime start(@Nullable LocalDate day, int later) {
        return day == null
                ? null
                : day.plusDays(later)
                        .atStartOfDay(plan.get().zone())
                        .toOffsetDateTime()
                        .withOffsetSameInstant(ZoneOffset.UTC);
    }
}

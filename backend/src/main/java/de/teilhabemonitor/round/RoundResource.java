package de.teilhabemonitor.round;

import de.teilhabemonitor.answer.Answer;
import de.teilhabemonitor.answer.Answers;
import de.teilhabemonitor.answer.Listing;
import de.teilhabemonitor.plan.CurrentPlan;
import de.teilhabemonitor.staff.Acts;
import de.teilhabemonitor.staff.Role;
import de.teilhabemonitor.web.Codes;
import de.teilhabemonitor.web.IfMatch;
import de.teilhabemonitor.web.Page;
import de.teilhabemonitor.web.Paging;
import de.teilhabemonitor.web.Refused;
import de.teilhabemonitor.web.Settings;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.Map;
import java.util.function.Consumer;
import org.hibernate.Session;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

/** Reporting rounds: the list, one, its beginning, its end, and how far the offices are. */
@Path("/api/staff/v1/rounds")
@Produces(MediaType.APPLICATION_JSON)
class RoundResource {

    private static final String CODE = "{code:[A-Za-z0-9-]{1,64}}";

    @Inject
    Session database;

    @Inject
    Answers answers;

    @Inject
    Settings settings;

    @Inject
    Rounds rounds;

    @Inject
    Acts acts;

    @Inject
    CurrentPlan plan;

    @Inject
    Progress progress;

    @Inject
    Reminders reminders;

    @GET
    @RolesAllowed({Role.COORDINATOR, Role.REPORTER, Role.AUDITOR})
    public Page<RoundView> list(@BeanParam Paging paging, UriInfo address) {
        Answer answer = answers.begin();
        return listing()
                .page("t.due desc, t.code desc", paging, answer)
                .show(row -> RoundView.of(row, answer), paging, settings, address);
    }

    /** Who is about to open a round sees first what that means. */
    @GET
    @Path("asked")
    @RolesAllowed(Role.COORDINATOR)
    public Rounds.Asked asked(
            @QueryParam("fields") @DefaultValue("") Codes fields,
            @QueryParam("organisations") @DefaultValue("") Codes organisations,
            @QueryParam("measures") @DefaultValue("") Codes measures) {
        return rounds.asked(RoundInput.Measures.of(fields.list(), organisations.list(), measures.list()));
    }

    @GET
    @Path(CODE)
    @RolesAllowed({Role.COORDINATOR, Role.REPORTER, Role.AUDITOR})
    public RoundView one(@PathParam("code") String code) {
        return view(code);
    }

    @POST
    @ResponseStatus(201)
    @RolesAllowed(Role.COORDINATOR)
    public RoundView open(RoundInput input) {
        String code = QuarkusTransaction.requiringNew().call(() -> {
            Rounds.Opened opened = rounds.open(input);
            acts.record("round-opened", "rounds/" + opened.code(), Map.of("duties", opened.duties()));
            return opened.code();
        });
        plan.refresh();
        return view(code);
    }

    @PUT
    @Path(CODE)
    @RolesAllowed(Role.COORDINATOR)
    public RoundView edit(
            @PathParam("code") String code, @HeaderParam("If-Match") @Nullable String ifMatch, RoundInput.Edit edit) {
        return alter(code, ifMatch, round -> {
            String before = round.due.toString();
            rounds.edit(round, edit);
            acts.record("round-edited", "rounds/" + code, Map.of("before", before, "due", edit.due()));
        });
    }

    @PUT
    @Path(CODE + "/closing")
    @RolesAllowed(Role.COORDINATOR)
    public RoundView close(@PathParam("code") String code, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return alter(code, ifMatch, round -> {
            rounds.close(round);
            acts.record("round-closed", "rounds/" + code, Map.of());
        });
    }

    /** Nobody waits for the clock who wants to remind people now. */
    @POST
    @Path(CODE + "/reminders")
    @RolesAllowed(Role.COORDINATOR)
    public Reminders.Written remind(@PathParam("code") String code) {
        return QuarkusTransaction.requiringNew().call(() -> {
            ReportingRound round =
                    ReportingRound.locked(code).orElseThrow(() -> Refused.because(Refused.Reason.NOT_FOUND));
            Reminders.Written written = reminders.remind(round);
            // Also where nobody is written to: that somebody wanted it belongs into the log.
            acts.record("reports-reminded", "rounds/" + code, Map.of("letters", written.letters()));
            return written;
        });
    }

    @GET
    @Path(CODE + "/progress")
    @RolesAllowed({Role.COORDINATOR, Role.AUDITOR})
    public Progress.View progress(@PathParam("code") String code) {
        Answer answer = answers.begin();
        return progress.of(view(code), answer);
    }

    private RoundView alter(String code, @Nullable String ifMatch, Consumer<ReportingRound> act) {
        QuarkusTransaction.requiringNew().run(() -> {
            ReportingRound round =
                    ReportingRound.locked(code).orElseThrow(() -> Refused.because(Refused.Reason.NOT_FOUND));
            IfMatch.check(ifMatch, round.version);
            act.accept(round);
        });
        plan.refresh();
        return view(code);
    }

    private RoundView view(String code) {
        return RoundView.of(listing().where("t.code = :code", "code", code).one(), answers.begin());
    }

    private Listing<ReportingRound> listing() {
        return Listing.of(database, ReportingRound.class, "reporting_round").more(RoundView.MORE);
    }
}

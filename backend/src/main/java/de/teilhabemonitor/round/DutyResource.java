package de.teilhabemonitor.round;

import de.teilhabemonitor.answer.Answer;
import de.teilhabemonitor.answer.Answers;
import de.teilhabemonitor.answer.Kind;
import de.teilhabemonitor.answer.Listing;
import de.teilhabemonitor.answer.Slice.Row;
import de.teilhabemonitor.answer.Sort;
import de.teilhabemonitor.staff.Role;
import de.teilhabemonitor.staff.Staff;
import de.teilhabemonitor.web.Codes;
import de.teilhabemonitor.web.Page;
import de.teilhabemonitor.web.Paging;
import de.teilhabemonitor.web.Settings;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.Map;
import org.hibernate.Session;

/** Reports that are asked for: the list, and what the form of one begins with. */
@Path("/api/staff/v1/duties")
@Produces(MediaType.APPLICATION_JSON)
class DutyResource {

    private static final Sort SORT =
            Sort.by(Map.of("due", "t.due", "measure", "t.measure", "title", "t.sort_title"), "t.measure, t.round");

    /** Of the organisation of the caller, or of one that it took over from. */
    private static final String OWN = "t.office = any(answers_for(:own))";

    @Inject
    Session database;

    @Inject
    Answers answers;

    @Inject
    Settings settings;

    @Inject
    Staff staff;

    @Inject
    DutyForms forms;

    @GET
    @RolesAllowed({Role.COORDINATOR, Role.REPORTER, Role.AUDITOR})
    public Page<DutyView> list(
            @QueryParam("mine") @DefaultValue("false") boolean mine,
            @QueryParam("round") @DefaultValue("") Codes round,
            @QueryParam("office") @DefaultValue("") Codes office,
            @QueryParam("state") @DefaultValue("") Codes state,
            @QueryParam("sort") @DefaultValue("due") String sort,
            @BeanParam Paging paging,
            UriInfo address) {
        Answer answer = answers.begin();
        return listing(mine)
                .facet("round", "t.round", null, round.list())
                .facet("office", "t.office", Kind.ORGANISATION, office.list())
                .facet("state", "t.state", null, state.list())
                .page(SORT.order(sort), paging, answer)
                .show(row -> DutyView.of(row, answer), paging, settings, address);
    }

    @GET
    @Path("{round:[A-Za-z0-9-]{1,64}}/{measure:[A-Za-z0-9-]{1,64}}")
    @RolesAllowed({Role.COORDINATOR, Role.REPORTER, Role.AUDITOR})
    public DutyForms.View one(@PathParam("round") String round, @PathParam("measure") String measure) {
        Answer answer = answers.begin();
        Row<Duty> row = listing(false)
                .where("t.round = :round", "round", round)
                .where("t.measure = :measure", "measure", measure)
                .one();
        return forms.of(row, answer);
    }

    /** What the caller may see, or only what is theirs to do. */
    private Listing<Duty> listing(boolean mine) {
        Listing<Duty> all =
                Listing.of(database, Duty.class, "duty_now").more(DutyView.MORE).where(Duty.stands("t"));
        if (mine) {
            // Nobody waits any more for what a closed round has asked.
            all.where("t.closed_at is null");
        }
        boolean sees = staff.is(Role.COORDINATOR) || staff.is(Role.AUDITOR);
        if (sees && !mine) {
            return all;
        }
        String organisation = staff.organisation();
        String own = organisation == null ? "" : organisation;
        return staff.is(Role.COORDINATOR)
                ? all.with("own", own).where("t.office is null or " + OWN)
                : all.with("own", own).where(OWN);
    }
}

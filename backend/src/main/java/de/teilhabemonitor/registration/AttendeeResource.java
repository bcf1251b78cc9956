package de.teilhabemonitor.registration;

import de.teilhabemonitor.answer.Exports;
import de.teilhabemonitor.answer.FacetValue;
import de.teilhabemonitor.event.Event;
import de.teilhabemonitor.plan.CurrentPlan;
import de.teilhabemonitor.staff.Acts;
import de.teilhabemonitor.staff.Role;
import de.teilhabemonitor.web.Page;
import de.teilhabemonitor.web.Paging;
import de.teilhabemonitor.web.Refused;
import de.teilhabemonitor.web.Settings;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Who comes, for those who look after an event, and for whoever may read personal data. Each look is an act. */
@Path("/api/staff/v1/events/{code:[A-Za-z0-9-]{1,64}}")
class AttendeeResource {

    private static final String ONE = "registrations/{registration:[A-Za-z0-9-]{1,64}}/";
    private static final int ALL = 100_000;

    @Inject
    Session database;

    @Inject
    Registering registering;

    @Inject
    Seating seating;

    @Inject
    Leaving leaving;

    @Inject
    Exports exports;

    @Inject
    Settings settings;

    @Inject
    CurrentPlan plan;

    @Inject
    Acts acts;

    @Inject
    Clock clock;

    record EntryInput(
            String name,
            @Nullable String organisation,
            @Nullable List<Integer> sessions,
            @Nullable List<String> access,
            @Nullable String needs,
            @Nullable Map<String, String> answers) {}

    record Standing(String code, String state) {

        static Standing of(Registration registration) {
            return new Standing(registration.code, registration.state);
        }
    }

    @GET
    @Path("registrations")
    @Produces(MediaType.APPLICATION_JSON)
    @Transactional
    @RolesAllowed({Role.EVENT_TEAM, Role.PERSONAL_DATA})
    public Page<Attendee> list(
            @PathParam("code") String code,
            @QueryParam("state") @Nullable String state,
            @QueryParam("access") @Nullable String access,
            @QueryParam("session") @Nullable Integer session,
            @QueryParam("withoutEmail") @Nullable Boolean withoutEmail,
            @QueryParam("q") @Nullable String q,
            @BeanParam Paging paging,
            UriInfo address) {
        AttendeeFilter filter = new AttendeeFilter(code, state, access, session, withoutEmail, q);
        Map<String, List<FacetValue>> facets = Map.of("access", Attendee.access(database, filter));
        Attendee.Found found = Attendee.find(database, filter, paging.pageSize(), paging.offset());
        acts.record(
                "registrations-read",
                "events/" + code,
                Map.of("count", found.attendees().size()));
        return Page.of(found.attendees(), found.total(), paging, settings, address, facets);
    }

    @GET
    @Path("registrations.csv")
    @Produces("text/csv;charset=UTF-8")
    @Transactional
    @RolesAllowed({Role.EVENT_TEAM, Role.PERSONAL_DATA})
    public RestResponse<StreamingOutput> csv(
            @PathParam("code") String code, @QueryParam("dialect") @Nullable String dialect) {
        return file(
                code,
                "csv",
                exports.csv(
                        Attendee.columns(Question.of(database, code), plan.get().languages()),
                        dialect,
                        all(code)::stream));
    }

    @GET
    @Path("registrations.xlsx")
    @Produces("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
    @Transactional
    @RolesAllowed({Role.EVENT_TEAM, Role.PERSONAL_DATA})
    public RestResponse<StreamingOutput> xlsx(@PathParam("code") String code) {
        List<String> languages = plan.get().languages();
        Map<Integer, String> sessions = de.teilhabemonitor.event.Session.of(code).stream()
                .collect(Collectors.toMap(part -> part.number, part -> part.title.in(languages.get(0), languages)));
        AttendeeSheet sheet = new AttendeeSheet(
                Question.of(database, code), sessions, languages, plan.get().zone());
        return file(code, "xlsx", exports.workbook(sheet.columns(), "Anmeldungen", all(code)::stream));
    }

    /** Called by the event: somebody may have those of several. */
    private static RestResponse<StreamingOutput> file(String event, String ending, StreamingOutput content) {
        return RestResponse.ResponseBuilder.ok(content)
                .header("Content-Disposition", "attachment; filename=\"" + event + "-anmeldungen." + ending + "\"")
                .build();
    }

    /** An act: whoever has the file has the names. */
    private List<Attendee> all(String event) {
        mustExist(event);
        List<Attendee> all =
                Attendee.find(database, AttendeeFilter.everybody(event), ALL, 0).attendees();
        acts.record("registrations-exported", "events/" + event, Map.of("count", all.size()));
        return all;
    }

    /** Who calls, or comes by: a seat at once, also of those that are reserved. */
    @POST
    @Path("registrations")
    @Produces(MediaType.APPLICATION_JSON)
    @ResponseStatus(201)
    @Transactional
    @RolesAllowed({Role.EVENT_TEAM, Role.PERSONAL_DATA})
    public Standing enter(@PathParam("code") String code, EntryInput input) {
        mustExist(code);
        RegistrationInput entry = new RegistrationInput(
                        input.name,
                        "",
                        input.organisation,
                        input.sessions,
                        "de",
                        input.access,
                        input.needs,
                        true,
                        input.answers,
                        null,
                        "staff",
                        null,
                        "")
                .clean();
        Desk.locked(code);
        seating.mustTakePlace(code);
        List<Question> asked = Question.asked(Question.of(database, code));
        // What is not known of somebody is left out.
        Programme.check(code, entry, asked, false);
        Registration registration = registering.fresh(code, entry);
        registration.byStaff = true;
        registration.state = Registration.PENDING;
        registration.persist();
        seating.receive(registration);
        GivenAnswers.keep(database, registration.code, asked, entry.answered());
        acts.record("registration-entered", registration.path(), Map.of("event", code, "state", registration.state));
        return Standing.of(registration);
    }

    @PUT
    @Path(ONE + "attendance")
    @Produces(MediaType.APPLICATION_JSON)
    @Transactional
    @RolesAllowed({Role.EVENT_TEAM, Role.PERSONAL_DATA})
    public Standing attend(@PathParam("code") String code, @PathParam("registration") String registration) {
        return step(code, registration, "registration-attended", present -> {
            leaving.mustNotWait(present);
            present.attend(clock.instant());
        });
    }

    @DELETE
    @Path(ONE + "attendance")
    @Produces(MediaType.APPLICATION_JSON)
    @Transactional
    @RolesAllowed({Role.EVENT_TEAM, Role.PERSONAL_DATA})
    public Standing unattend(@PathParam("code") String code, @PathParam("registration") String registration) {
        return step(code, registration, "registration-not-attended", absent -> absent.unattend(clock.instant()));
    }

    @PUT
    @Path(ONE + "cancellation")
    @Produces(MediaType.APPLICATION_JSON)
    @Transactional
    @RolesAllowed({Role.EVENT_TEAM, Role.PERSONAL_DATA})
    public Standing cancel(@PathParam("code") String code, @PathParam("registration") String registration) {
        return step(code, registration, "registration-cancelled", leaving::cancel);
    }

    private Standing step(String event, String code, String verb, Consumer<Registration> step) {
        Registration registration = taken(event, code);
        step.accept(registration);
        acts.record(verb, registration.path(), Map.of("event", event));
        return Standing.of(registration);
    }

    private Registration taken(String event, String code) {
        mustExist(event);
        return leaving.atTheDoor(event, code);
    }

    private static void mustExist(String event) {
        if (Event.findById(event) == null) {
            throw Refused.because(Refused.Reason.NOT_FOUND);
        }
    }
}

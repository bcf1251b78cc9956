package de.teilhabemonitor.staff;

import de.teilhabemonitor.answer.Answer;
import de.teilhabemonitor.answer.Answers;
import de.teilhabemonitor.answer.Kind;
import de.teilhabemonitor.answer.Listing;
import de.teilhabemonitor.answer.Sort;
import de.teilhabemonitor.web.Codes;
import de.teilhabemonitor.web.IfMatch;
import de.teilhabemonitor.web.Page;
import de.teilhabemonitor.web.Paging;
import de.teilhabemonitor.web.Refused;
import de.teilhabemonitor.web.Settings;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** The people behind the staff door, and that somebody has left. */
@Path("/api/staff/v1/people")
@Produces(MediaType.APPLICATION_JSON)
class PersonResource {

    private static final Sort SORT = Sort.by(
            Map.of("name", "t.name collate \"de-x-icu\"", "lastSeen", "t.last_seen", "code", "t.code"), "t.code");

    @Inject
    Session database;

    @Inject
    Answers answers;

    @Inject
    Settings settings;

    @Inject
    Staff staff;

    @Inject
    Acts acts;

    @Inject
    Clock clock;

    @Inject
    Event<Departure> departures;

    record DepartureInput(@Nullable String reason) {}

    @GET
    @RolesAllowed({Role.COORDINATOR, Role.ADMINISTRATOR})
    public Page<PersonView> list(
            @QueryParam("role") @DefaultValue("") Codes role,
            @QueryParam("organisation") @DefaultValue("") Codes organisation,
            @QueryParam("departed") @Nullable Boolean departed,
            @QueryParam("q") @Nullable String q,
            @QueryParam("sort") @DefaultValue("name") String sort,
            @BeanParam Paging paging,
            UriInfo address) {
        Answer answer = answers.begin();
        return people().where("(t.departed_at is not null) = :departed", "departed", departed)
                .where("strpos(fold(t.name), fold(:q)) > 0 or t.email = :q", "q", q)
                .listFacet("role", "t.roles", null, role.list())
                .facet("organisation", PersonView.ORGANISATION, Kind.ORGANISATION, organisation.list())
                .page(SORT.order(sort), paging, answer)
                .show(row -> PersonView.of(row, answer), paging, settings, address);
    }

    @GET
    @Path("{code:[A-Za-z0-9-]{1,64}}")
    @RolesAllowed({Role.COORDINATOR, Role.ADMINISTRATOR})
    public PersonView one(@PathParam("code") String code) {
        return shown(code);
    }

    @PUT
    @Path("{code:[A-Za-z0-9-]{1,64}}/departure")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Role.ADMINISTRATOR)
    @Transactional
    public PersonView depart(
            @PathParam("code") String code, @HeaderParam("If-Match") @Nullable String ifMatch, DepartureInput input) {
        Person person = toChange(code, ifMatch);
        if (person.code.equals(staff.code())) {
            throw Refused.invalid("code", "own-departure");
        }
        person.depart(input.reason(), clock.instant());
        Map<String, Object> details = new LinkedHashMap<>();
        details.put("name", person.name);
        details.put("reason", input.reason());
        acts.record("record-departure", "people/" + code, details);
        departures.fire(new Departure(code));
        database.flush();
        return shown(code);
    }

    @DELETE
    @Path("{code:[A-Za-z0-9-]{1,64}}/departure")
    @RolesAllowed(Role.ADMINISTRATOR)
    @Transactional
    public PersonView comeBack(@PathParam("code") String code, @HeaderParam("If-Match") @Nullable String ifMatch) {
        Person person = toChange(code, ifMatch);
        person.comeBack(clock.instant());
        acts.record("revoke-departure", "people/" + code, Map.of("name", person.name));
        database.flush();
        return shown(code);
    }

    private Person toChange(String code, @Nullable String ifMatch) {
        Person person = database.find(Person.class, code, LockModeType.PESSIMISTIC_WRITE);
        if (person == null) {
            throw Refused.because(Refused.Reason.NOT_FOUND);
        }
        IfMatch.check(ifMatch, person.version);
        return person;
    }

    private PersonView shown(String code) {
        return PersonView.of(people().where("t.code = :code", "code", code).one(), answers.begin());
    }

    private Listing<Person> people() {
        return Listing.of(database, Person.class, "person").more(PersonView.MORE);
    }
}

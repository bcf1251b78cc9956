package de.teilhabemonitor.staff;

import static de.teilhabemonitor.web.Refused.Violation;

import de.teilhabemonitor.answer.Answers;
import de.teilhabemonitor.answer.Statement;
import de.teilhabemonitor.web.IfMatch;
import de.teilhabemonitor.web.Refused;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** Which value of the provider is which organisation, kept by administrators. */
@Path("/api/staff/v1/organisation-claims")
@Produces(MediaType.APPLICATION_JSON)
class OrganisationClaimResource {

    @Inject
    Session database;

    @Inject
    Answers answers;

    @Inject
    Acts acts;

    @GET
    @RolesAllowed({Role.COORDINATOR, Role.ADMINISTRATOR})
    public Response get() {
        return shown();
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Role.ADMINISTRATOR)
    @Transactional
    public Response put(@HeaderParam("If-Match") @Nullable String ifMatch, OrganisationClaims.Input input) {
        database.createNativeMutationQuery("lock table organisation_claim in share row exclusive mode")
                .executeUpdate();
        OrganisationClaims before = OrganisationClaims.read(database);
        IfMatch.check(ifMatch, before.version());
        refuseUnknown(input);
        database.createNativeMutationQuery("delete from organisation_claim").executeUpdate();
        for (OrganisationClaims.Claim claim : input.claims()) {
            database.createNativeMutationQuery(
                            "insert into organisation_claim (value, organisation) values (:value, :organisation)")
                    .setParameter("value", claim.value())
                    .setParameter("organisation", claim.organisation())
                    .executeUpdate();
        }
        acts.record(
                "set-organisation-claims",
                "organisation-claims",
                Map.of("before", before.claims(), "after", input.claims()));
        return shown();
    }

    private void refuseUnknown(OrganisationClaims.Input input) {
        Set<String> codes = new HashSet<>(
                new Statement(database, "select code from organisation").list(Map.of(), row -> row.getString(1)));
        Set<String> values = new HashSet<>();
        List<Violation> violations = new ArrayList<>();
        for (int i = 0; i < input.claims().size(); i++) {
            OrganisationClaims.Claim claim = input.claims().get(i);
            if (!codes.contains(claim.organisation())) {
                violations.add(Violation.of(
                        "/claims/" + i + "/organisation",
                        "unknown-code",
                        claim.organisation(),
                        "/api/v1/organisations"));
            }
            if (!values.add(claim.value())) {
                violations.add(Violation.of("/claims/" + i + "/value", "repeated-value"));
            }
        }
        if (!violations.isEmpty()) {
            throw Refused.invalid(violations);
        }
    }

    private Response shown() {
        OrganisationClaims claims = OrganisationClaims.read(database);
        return Response.ok(claims.view(database, answers.begin()))
                .tag(claims.version())
                .build();
    }
}

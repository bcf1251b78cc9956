package de.teilhabemonitor.own;

import de.teilhabemonitor.answer.Statement;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import org.hibernate.Session;

/** Tells people before they send something how long it is kept. */
@Path("/api/v1")
@PermitAll
class PublicRetentionResource {

    @Inject
    Session database;

    record Period(String name, int days) {}

    record Kept(List<Period> data) {}

    @GET
    @Path("retention")
    @Produces(MediaType.APPLICATION_JSON)
    public Kept read() {
        return new Kept(new Statement(database, "select name, days from retention order by position")
                .list(Map.of(), row -> new Period(row.getString(1), row.getInt(2))));
    }
}

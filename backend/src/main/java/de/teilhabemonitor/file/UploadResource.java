package de.teilhabemonitor.file;

import de.teilhabemonitor.sql.Sql;
import de.teilhabemonitor.staff.Role;
import de.teilhabemonitor.staff.Staff;
import de.teilhabemonitor.web.Refused;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import org.hibernate.Session;
import org.jboss.resteasy.reactive.ResponseStatus;

/** Files that staff uploads, before a change of a document publishes them. */
@Path("/api/staff/v1")
class UploadResource {

    private static final String NO_STORE = "no-store";

    @Inject
    Uploading uploading;

    @Inject
    Answered answered;

    @Inject
    Session database;

    @Inject
    Staff staff;

    @POST
    @Path("files")
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    @Produces(MediaType.APPLICATION_JSON)
    @ResponseStatus(201)
    @RolesAllowed({Role.COORDINATOR, Role.EVENT_TEAM})
    public UploadView upload(@QueryParam("name") String name, InputStream body) throws IOException {
        return UploadView.of(seen(uploading.upload(name, false, body)));
    }

    @POST
    @Path("films")
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    @Produces(MediaType.APPLICATION_JSON)
    @ResponseStatus(201)
    @RolesAllowed({Role.COORDINATOR, Role.EVENT_TEAM})
    public UploadView uploadFilm(@QueryParam("name") String name, InputStream body) throws IOException {
        return UploadView.of(seen(uploading.upload(name, true, body)));
    }

    @GET
    @Path("files/{checksum:[0-9a-f]{64}}")
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({Role.COORDINATOR, Role.EVENT_TEAM, Role.STEERING, Role.AUDITOR})
    public UploadView one(@PathParam("checksum") String checksum) {
        return UploadView.of(seen(checksum));
    }

    @GET
    @Path("files/{checksum:[0-9a-f]{64}}/content")
    @RolesAllowed({Role.COORDINATOR, Role.EVENT_TEAM, Role.STEERING, Role.AUDITOR})
    public Response content(
            @PathParam("checksum") String checksum, @Context HttpHeaders request, @Context UriInfo address) {
        // Its connection goes back before the first byte.
        Upload upload = QuarkusTransaction.requiringNew().call(() -> seen(checksum));
        if (!upload.isClean()) {
            throw Refused.because(Refused.Reason.NOT_FOUND);
        }
        String name = upload.name.substring(0, upload.name.lastIndexOf('.'));
        return answered.of(
                new Answered.File(checksum, upload.format(), upload.bytes, name, "file"), NO_STORE, request, address);
    }

    /** Whoever sees a change that names it, sees the file. */
    private Upload seen(String checksum) {
        return Upload.byChecksum(checksum)
                .filter(upload -> staff.is(Role.COORDINATOR)
                        || staff.is(Role.AUDITOR)
                        || upload.author.equals(staff.code())
                        || staff.is(Role.EVENT_TEAM) && isNamed(checksum, "input ->> 'event' is not null")
                        || staff.is(Role.STEERING) && isNamed(checksum, "state in ('submitted', 'applied')"))
                .orElseThrow(() -> Refused.because(Refused.Reason.NOT_FOUND));
    }

    /** @param which changes of documents, as a condition in SQL */
    private boolean isNamed(String checksum, String which) {
        return Sql.values(
                        database,
                        "select exists (select from change where subject_kind = 'documents'"
                                + " and names_file(input, :checksum) and " + which + ")",
                        Boolean.class)
                .setParameter("checksum", checksum)
                .getSingleResult();
    }
}

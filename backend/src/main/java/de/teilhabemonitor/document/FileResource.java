package de.teilhabemonitor.document;

import de.teilhabemonitor.answer.Answer;
import de.teilhabemonitor.answer.Answers;
import de.teilhabemonitor.answer.Listing;
import de.teilhabemonitor.file.Answered;
import de.teilhabemonitor.file.Format;
import de.teilhabemonitor.sql.Sql;
import de.teilhabemonitor.web.Refused;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;

/** Files of documents, as everybody gets them. */
@Path("/api/v1")
@PermitAll
class FileResource {

    /** Asked again each time, as it may have been taken down; a browser that has it already gets it by its tag. */
    private static final String CACHE_CONTROL = "public, max-age=0, s-maxage=60";

    @Inject
    Session database;

    @Inject
    Answers answers;

    @Inject
    Answered answered;

    @GET
    @Path("documents/{code:[A-Za-z0-9-]{1,64}}/file")
    public Response present(@PathParam("code") String code, @Context HttpHeaders request, @Context UriInfo address) {
        return of(code, Sql.rows(database, """
                select cast(checksum as text), format, bytes from document_file
                where document = :code and until is null"""), request, address);
    }

    @GET
    @Path("documents/{code:[A-Za-z0-9-]{1,64}}/files/{checksum:[0-9a-f]{64}}")
    public Response former(
            @PathParam("code") String code,
            @PathParam("checksum") String checksum,
            @Context HttpHeaders request,
            @Context UriInfo address) {
        return of(code, Sql.rows(database, """
                select cast(checksum as text), format, bytes from document_file
                where document = :code and checksum = :checksum order by number desc limit 1""").setParameter("checksum", checksum), request, address);
    }

    /** @throws Refused 404 where there is none, 410 where its document was taken down */
    private Response of(String code, NativeQuery<Object[]> file, HttpHeaders request, UriInfo address) {
        Answer answer = answers.begin();
        Document document = Listing.of(database, Document.class, "document")
                .where("t.code = :code", "code", code)
                .one()
                .entity();
        Object[] row = file.setParameter("code", code)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> Refused.because(Refused.Reason.NOT_FOUND));
        String title = answer.text(document.title, answer.plan().sourceLanguage());
        return answered.of(
                new Answered.File(
                        (String) row[0],
                        Format.byEnding((String) row[1]).orElseThrow(),
                        ((Number) row[2]).longValue(),
                        title,
                        code),
                CACHE_CONTROL,
                request,
                address);
    }
}

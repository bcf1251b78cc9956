package de.teilhabemonitor.document;

import de.teilhabemonitor.answer.Answer;
import de.teilhabemonitor.answer.Answers;
import de.teilhabemonitor.answer.Listing;
import de.teilhabemonitor.answer.Statement;
import de.teilhabemonitor.file.Answered;
import de.teilhabemonitor.file.Format;
import de.teilhabemonitor.web.Refused;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Map;
import org.hibernate.Session;

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
        return of(code, "until is null and language = ''", Map.of("code", code), request, address);
    }

    @GET
    @Path("documents/{code:[A-Za-z0-9-]{1,64}}/files/{checksum:[0-9a-f]{64}}")
    public Response former(
            @PathParam("code") String code,
            @PathParam("checksum") String checksum,
            @Context HttpHeaders request,
            @Context UriInfo address) {
        return of(code, "checksum = :checksum", Map.of("code", code, "checksum", checksum), request, address);
    }

    /** Looked up in a transaction of its own: its connection goes back before the first byte, not after the last. */
    private Response of(String code, String which, Map<String, String> values, HttpHeaders request, UriInfo address) {
        Answered.File file = QuarkusTransaction.requiringNew().call(() -> file(code, which, values));
        return answered.of(file, CACHE_CONTROL, request, address);
    }

    /**
     * @param which of the files of the document, as a condition in SQL
     * @throws Refused 404 where there is none, 410 where its document was taken down
     */
    private Answered.File file(String code, String which, Map<String, String> values) {
        Answer answer = answers.begin();
        Document document = Listing.of(database, Document.class, "document")
                .where("t.code = :code", "code", code)
                .one()
                .entity();
        String title = answer.text(document.title, answer.plan().sourceLanguage());
        return new Statement(
                        database,
                        "select checksum, format, bytes from document_file where document = :code and " + which
                                + " order by number desc limit 1")
                        .list(
                                values,
                                row -> new Answered.File(
                                        row.getString(1),
                                        Format.byEnding(row.getString(2)).orElseThrow(),
                                        row.getLong(3),
                                        title,
                                        code))
                        .stream()
                        .findFirst()
                        .orElseThrow(() -> Refused.because(Refused.Reason.NOT_FOUND));
    }
}

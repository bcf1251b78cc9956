package de.teilhabemonitor.change;

import de.teilhabemonitor.answer.Answer;
import de.teilhabemonitor.answer.Answers;
import de.teilhabemonitor.answer.Kind;
import de.teilhabemonitor.answer.Listing;
import de.teilhabemonitor.web.Page;
import de.teilhabemonitor.web.Paging;
import de.teilhabemonitor.web.Refused;
import de.teilhabemonitor.web.Settings;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.Map;
import org.hibernate.Session;

/** The history of one thing: its changes, and those that are told on its page too. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
class ThingHistoryResource {

    @Inject
    Session database;

    @Inject
    Answers answers;

    @Inject
    Forms forms;

    @Inject
    Settings settings;

    @GET
    @Path(
            "{collection:fields|goals|measures|indicators|organisations|events|documents|notices|submissions|needs|calls}/{code:[A-Za-z0-9-]{1,64}}/history")
    public Page<AppliedChangeView> history(
            @PathParam("collection") String collection,
            @PathParam("code") String code,
            @BeanParam Paging paging,
            UriInfo address) {
        Answer answer = answers.begin();
        if (answer.known(Kind.of(collection).orElseThrow(), code).isEmpty()) {
            throw Refused.because(Refused.Reason.NOT_FOUND);
        }
        return Listing.of(database, AppliedChange.class, "applied_change")
                .where("t.subject = :path or t.about @> array[cast(:path as text)]", "path", collection + "/" + code)
                .page("t.number desc", paging, answer)
                .show(
                        row -> AppliedChangeView.of(row.entity(), Map.of(), forms.ofPath(row.entity().subject), answer),
                        paging,
                        settings,
                        address);
    }
}

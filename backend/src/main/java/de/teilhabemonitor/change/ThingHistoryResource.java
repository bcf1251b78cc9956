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
    @Path("fields/{code:[A-Za-z0-9-]{1,64}}/history")
    public Page<AppliedChangeView> field(@PathParam("code") String code, @BeanParam Paging paging, UriInfo address) {
        return history("fields", code, paging, address);
    }

    @GET
    @Path("goals/{code:[A-Za-z0-9-]{1,64}}/history")
    public Page<AppliedChangeView> goal(@PathParam("code") String code, @BeanParam Paging paging, UriInfo address) {
        return history("goals", code, paging, address);
    }

    @GET
    @Path("measures/{code:[A-Za-z0-9-]{1,64}}/history")
    public Page<AppliedChangeView> measure(@PathParam("code") String code, @BeanParam Paging paging, UriInfo address) {
        return history("measures", code, paging, address);
    }

    @GET
    @Path("indicators/{code:[A-Za-z0-9-]{1,64}}/history")
    public Page<AppliedChangeView> indicator(
            @PathParam("code") String code, @BeanParam Paging paging, UriInfo address) {
        return history("indicators", code, paging, address);
    }

    @GET
    @Path("organisations/{code:[A-Za-z0-9-]{1,64}}/history")
    public Page<AppliedChangeView> organisation(
            @PathParam("code") String code, @BeanParam Paging paging, UriInfo address) {
        return history("organisations", code, paging, address);
    }

    @GET
    @Path("events/{code:[A-Za-z0-9-]{1,64}}/history")
    public Page<AppliedChangeView> event(@PathParam("code") String code, @BeanParam Paging paging, UriInfo address) {
        return history("events", code, paging, address);
    }

    @GET
    @Path("documents/{code:[A-Za-z0-9-]{1,64}}/history")
    public Page<AppliedChangeView> document(@PathParam("code") String code, @BeanParam Paging paging, UriInfo address) {
        return history("documents", code, paging, address);
    }

    @GET
    @Path("notices/{code:[A-Za-z0-9-]{1,64}}/history")
    public Page<AppliedChangeView> notice(@PathParam("code") String code, @BeanParam Paging paging, UriInfo address) {
        return history("notices", code, paging, address);
    }

    @GET
    @Path("submissions/{code:[A-Za-z0-9-]{1,64}}/history")
    public Page<AppliedChangeView> submission(
            @PathParam("code") String code, @BeanParam Paging paging, UriInfo address) {
        return history("submissions", code, paging, address);
    }

    @GET
    @Path("needs/{code:[A-Za-z0-9-]{1,64}}/history")
    public Page<AppliedChangeView> need(@PathParam("code") String code, @BeanParam Paging paging, UriInfo address) {
        return history("needs", code, paging, address);
    }

    @GET
    @Path("calls/{code:[A-Za-z0-9-]{1,64}}/history")
    public Page<AppliedChangeView> call(@PathParam("code") String code, @BeanParam Paging paging, UriInfo address) {
        return history("calls", code, paging, address);
    }

    private Page<AppliedChangeView> history(String collection, String code, Paging paging, UriInfo address) {
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

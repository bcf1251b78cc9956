package de.teilhabemonitor.follow;

import de.teilhabemonitor.answer.Answers;
import de.teilhabemonitor.answer.Statement;
import de.teilhabemonitor.own.OwnAddresses;
import de.teilhabemonitor.own.OwnLinks;
import de.teilhabemonitor.own.OwnPages;
import de.teilhabemonitor.web.Problem;
import de.teilhabemonitor.web.Refused;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Map;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** What somebody follows, with the secret link of a mail; and leaving. */
@Path("/api/own/v1")
@PermitAll
class SubscriptionResource {

    private static final String CODE = "subscriptions/{code:[A-Za-z0-9-]{1,64}}";

    private static final String TOKEN = "unsubscriptions/{token:[A-Za-z0-9_-]{20,100}}";

    @Inject
    Session database;

    @Inject
    OwnLinks links;

    @Inject
    OwnAddresses addresses;

    @Inject
    Subscribing subscribing;

    @Inject
    OwnPages pages;

    @Inject
    Answers answers;

    record View(String code, String subject, @Nullable Map<String, String> title, String address, Instant since) {}

    private record Kept(String subject, Instant since) {}

    @GET
    @Path(CODE)
    @Produces(MediaType.APPLICATION_JSON)
    public View one(@PathParam("code") String code, @HeaderParam("Own-Secret") @Nullable String secret) {
        String thing = thing(code);
        links.check(thing, secret);
        Kept kept = new Statement(database, "select subject, created_at from subscription where code = :code")
                .list(
                        Map.of("code", code),
                        row -> new Kept(
                                row.getString(1),
                                row.getObject(2, OffsetDateTime.class).toInstant()))
                .get(0);
        String shown = addresses
                .of(thing)
                .map(OwnAddresses.Address::shown)
                .orElseThrow(() -> Refused.because(Refused.Reason.LINK_NOT_VALID));
        return new View(code, kept.subject, Followed.title(kept.subject, answers.begin()), shown, kept.since);
    }

    @DELETE
    @Path(CODE)
    @Transactional
    public void leave(@PathParam("code") String code, @HeaderParam("Own-Secret") @Nullable String secret) {
        links.check(thing(code), secret);
        subscribing.leave(thing(code));
    }

    /** RFC 8058: one click in a mail program. Nobody learns from the answer whether the token is one. */
    @POST
    @Path(TOKEN)
    @Transactional
    public void leaveByMail(@PathParam("token") String token) {
        subscribing.leaveAll(token);
    }

    /** Mail programs without that button open it in a browser, and scanners of mail do: a page asks before anything ends. */
    @GET
    @Path(TOKEN)
    public Response ask(
            @PathParam("token") String token, @HeaderParam("Accept-Language") @Nullable String acceptLanguage) {
        String language = Problem.preferred(acceptLanguage).getLanguage();
        return Response.status(Response.Status.FOUND)
                .location(URI.create(pages.leaving(token, language)))
                .build();
    }

    private static String thing(String code) {
        return Subscribing.COLLECTION + "/" + code;
    }
}

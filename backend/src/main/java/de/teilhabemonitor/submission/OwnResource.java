package de.teilhabemonitor.submission;

import de.teilhabemonitor.answer.Answers;
import de.teilhabemonitor.answer.Listing;
import de.teilhabemonitor.feedback.VoiceView;
import de.teilhabemonitor.own.OwnAddresses;
import de.teilhabemonitor.own.OwnLinks;
import de.teilhabemonitor.own.OwnThings;
import de.teilhabemonitor.plan.CurrentPlan;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** What a sender may see and do with the secret link. */
@Path("/api/own/v1/submissions/{code:[A-Za-z0-9-]{1,64}}")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
class OwnResource {

    private static final String SECRET = "Own-Secret";

    @Inject
    Session database;

    @Inject
    OwnLinks links;

    @Inject
    OwnAddresses addresses;

    @Inject
    OwnThings things;

    @Inject
    Withdrawing withdrawing;

    @Inject
    Answers answers;

    @Inject
    CurrentPlan plan;

    @Inject
    Clock clock;

    record ConsentInput(String consent) {}

    record FollowUpInput(String text) {}

    record Export(
            Instant exportedAt,
            OwnView submission,
            @Nullable String email,
            @Nullable VoiceView publicVersion,
            List<OwnThings.Step> log) {}

    @GET
    public OwnView one(@PathParam("code") String code, @HeaderParam(SECRET) @Nullable String secret) {
        links.check(thing(code), secret);
        return view(code);
    }

    @GET
    @Path("export")
    public Export export(@PathParam("code") String code, @HeaderParam(SECRET) @Nullable String secret) {
        links.check(thing(code), secret);
        return new Export(
                clock.instant(),
                view(code),
                addresses.of(thing(code)).map(OwnAddresses.Address::email).orElse(null),
                VoiceView.present(database, code, answers.begin()).orElse(null),
                things.log(thing(code)));
    }

    @DELETE
    public void erase(@PathParam("code") String code, @HeaderParam(SECRET) @Nullable String secret) {
        act(code, secret, thing -> withdrawing.erase(code));
    }

    @PUT
    @Path("consent")
    public OwnView narrow(
            @PathParam("code") String code, @HeaderParam(SECRET) @Nullable String secret, ConsentInput input) {
        act(code, secret, thing -> withdrawing.narrow(code, input.consent));
        return view(code);
    }

    @PUT
    @Path("follow-up")
    public OwnView followUp(
            @PathParam("code") String code, @HeaderParam(SECRET) @Nullable String secret, FollowUpInput input) {
        act(code, secret, thing -> withdrawing.followUp(code, input.text));
        return view(code);
    }

    @DELETE
    @Path("address")
    public void removeAddress(@PathParam("code") String code, @HeaderParam(SECRET) @Nullable String secret) {
        act(code, secret, withdrawing::removeAddress);
    }

    private void act(String code, @Nullable String secret, Consumer<String> act) {
        things.act(thing(code), secret, () -> act.accept(thing(code)));
        plan.refresh();
    }

    private static String thing(String code) {
        return Submission.COLLECTION + "/" + code;
    }

    private OwnView view(String code) {
        OwnView.Address address = addresses
                .of(thing(code))
                .map(known -> new OwnView.Address(
                        known.confirmedAt() == null ? "to-be-confirmed" : "confirmed", known.shown()))
                .orElse(new OwnView.Address("none", null));
        return OwnView.of(
                Listing.of(database, Submission.class, "submission_now")
                        .more(OwnView.MORE)
                        .where("t.code = :code", "code", code)
                        .one(),
                address,
                answers.begin());
    }
}

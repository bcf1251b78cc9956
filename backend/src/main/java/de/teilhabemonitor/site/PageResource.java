package de.teilhabemonitor.site;

import de.teilhabemonitor.plan.Plan;
import de.teilhabemonitor.web.Refused;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;

/**
 * Every address of the site: the one built page, with the head that search engines and previews read. What is not there
 * is the same page with status 404.
 */
@Path("/")
@PermitAll
class PageResource {

    private static final String HTML = MediaType.TEXT_HTML + ";charset=UTF-8";

    @Inject
    Pages pages;

    @Inject
    Heads heads;

    private final String built = built();

    @GET
    @Path("{address:(?!api(/|$)).*}")
    @Produces(HTML)
    public Response page(@PathParam("address") String address) {
        String path = address.equals("en") ? "/en/" : "/" + address;
        String language = path.equals("/en") || path.startsWith("/en/") ? "en" : "de";
        Plan plan = Plan.present().orElseThrow(() -> Refused.because(Refused.Reason.UNAVAILABLE));
        Optional<String> head = pages.find(path).flatMap(place -> heads.of(place, plan));
        return Response.status(head.isPresent() ? 200 : 404)
                .type(HTML)
                .entity(built.replace("<html lang=\"de\"", "<html lang=\"" + language + "\"")
                        .replaceFirst(
                                "(?s)<!--head-->.*<!--/head-->",
                                Matcher.quoteReplacement(head.orElseGet(() -> heads.ofNothing(language, plan)))))
                .build();
    }

    private static String built() {
        try (InputStream file = PageResource.class.getResourceAsStream("/site/index.html")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException("the built site cannot be read", e);
        }
    }
}

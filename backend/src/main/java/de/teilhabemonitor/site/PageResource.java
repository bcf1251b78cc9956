package de.teilhabemonitor.site;

import de.teilhabemonitor.plan.Plan;
import de.teilhabemonitor.web.Refused;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;

/**
 * Every address of the site: the one built page, with the head that search engines and previews read. What is not there
 * is the same page with status 404, what was taken down with 410.
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
        try {
            return page(path, language);
        } catch (PersistenceException e) {
            // without its database the page says itself that the service is down
            return html(503, built);
        }
    }

    private Response page(String path, String language) {
        Plan plan = Plan.present().orElseThrow(() -> Refused.because(Refused.Reason.UNAVAILABLE));
        Heads.Head head =
                pages.find(path).map(place -> heads.of(place, plan)).orElseGet(() -> heads.ofNothing(language, plan));
        return html(
                head.status(),
                built.replace("<html lang=\"de\"", "<html lang=\"" + language + "\"")
                        .replaceFirst("(?s)<!--head-->.*<!--/head-->", Matcher.quoteReplacement(head.html())));
    }

    private static Response html(int status, String text) {
        Response.ResponseBuilder answer = Response.status(status).type(HTML).entity(text);
        return status == 200
                ? answer.build()
                : answer.header(HttpHeaders.CACHE_CONTROL, "no-store").build();
    }

    private static String built() {
        try (InputStream file = PageResource.class.getResourceAsStream("/site/index.html")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException("the built site cannot be read", e);
        }
    }
}

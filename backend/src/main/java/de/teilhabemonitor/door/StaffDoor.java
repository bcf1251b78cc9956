package de.teilhabemonitor.door;

import de.teilhabemonitor.web.Refused;
import de.teilhabemonitor.web.Settings;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Stands at the staff door before anybody asks who comes: what changes something has to say that it comes from our pages
 * or from a program, which a form or a link of another site cannot say. Without a provider of sign-in the door is shut.
 */
@ApplicationScoped
class StaffDoor {

    /** A header that other sites may not send without being allowed to, which nobody is. */
    static final String HEADER = "Requested-With";

    static final String HEADER_VALUE = "teilhabemonitor";

    /** What the provider itself sends; it proves itself by a signature. */
    private static final String BACK_CHANNEL = Door.STAFF + "back-channel-logout";

    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");

    @Inject
    Settings settings;

    @Inject
    Problems problems;

    @Inject
    @ConfigProperty(name = "teilhabe.oidc.url")
    Optional<String> provider;

    void stand(@Observes Filters filters) {
        filters.register(this::guard, 790);
    }

    private void guard(RoutingContext context) {
        HttpServerRequest request = context.request();
        if (!request.path().startsWith(Door.STAFF)) {
            context.next();
        } else if (provider.isEmpty() && WayBack.isWanted(request.path(), request.getHeader("Accept"))) {
            context.response()
                    .setStatusCode(302)
                    .putHeader("Location", settings.url() + WayBack.to(null))
                    .putHeader("Cache-Control", "no-store")
                    .end();
        } else if (provider.isEmpty()) {
            problems.send(context, Refused.because(Refused.Reason.SIGN_IN_UNAVAILABLE));
        } else if (!isOurs(request)) {
            problems.send(context, Refused.because(Refused.Reason.FOREIGN_PAGE));
        } else {
            context.next();
        }
    }

    private boolean isOurs(HttpServerRequest request) {
        if (SAFE.contains(request.method().name()) || request.path().equals(BACK_CHANNEL)) {
            return true;
        }
        boolean program = request.getHeader("Authorization") != null;
        return HEADER_VALUE.equals(request.getHeader(HEADER))
                && (program || settings.url().equals(request.getHeader("Origin")));
    }
}

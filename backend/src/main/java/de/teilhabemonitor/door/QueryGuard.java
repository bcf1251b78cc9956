package de.teilhabemonitor.door;

import static de.teilhabemonitor.web.Refused.Violation;

import de.teilhabemonitor.web.Refused;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.util.List;
import java.util.Map;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Refuses queries that the contract does not promise to understand, before a resource sees them. */
class QueryGuard {

    @Inject
    Contract contract;

    @ServerRequestFilter
    public void check(ContainerRequestContext request) {
        String path = request.getUriInfo().getRequestUri().getRawPath();
        if (!path.startsWith("/api/")) {
            return;
        }
        Map<String, Contract.Key> keys = contract.at(path).map(Contract.Operations::keys).orElse(Map.of());
        List<Violation> violations =
                QueryKeys.violations(request.getUriInfo().getRequestUri().getRawQuery(), keys);
        if (!violations.isEmpty()) {
            throw Refused.invalid(violations);
        }
    }
}

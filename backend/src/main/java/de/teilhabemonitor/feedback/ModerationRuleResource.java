package de.teilhabemonitor.feedback;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;

/** The public list of reasons for which something may be declined. */
@Path("/api/v1")
@PermitAll
class ModerationRuleResource {

    record Rules(List<ModerationRule> data) {}

    @GET
    @Path("moderation-rules")
    @Produces(MediaType.APPLICATION_JSON)
    public Rules list() {
        return new Rules(ModerationRule.CODES.stream()
                .map(code -> ModerationRule.of(code))
                .toList());
    }
}

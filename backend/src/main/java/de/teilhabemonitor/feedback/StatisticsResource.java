package de.teilhabemonitor.feedback;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import de.teilhabemonitor.answer.Answer;
import de.teilhabemonitor.answer.Answers;
import de.teilhabemonitor.answer.Statement;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.Map;
import org.hibernate.Session;

/** What became of what was said, in numbers that a job makes once a day. */
@Path("/api/v1")
@PermitAll
class StatisticsResource {

    @Inject
    Session database;

    @Inject
    Answers answers;

    @Inject
    ObjectMapper json;

    private record Made(LocalDate on, String numbers) {}

    @GET
    @Path("submissions/statistics")
    @Produces(MediaType.APPLICATION_JSON)
    public StatisticsView statistics() {
        Answer answer = answers.begin();
        return new Statement(database, "select as_of, numbers from submission_statistics")
                .list(Map.of(), row -> new Made(row.getObject(1, LocalDate.class), row.getString(2))).stream()
                        .findFirst()
                        .map(made -> StatisticsView.of(made.on, read(made.numbers), answer))
                        .orElseGet(() -> StatisticsView.of(null, MissingNode.getInstance(), answer));
    }

    private JsonNode read(String numbers) {
        try {
            return json.readTree(numbers);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the database holds what is no JSON", e);
        }
    }
}

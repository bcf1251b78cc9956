package de.teilhabemonitor.organisation;

import com.fasterxml.jackson.databind.JsonNode;
import de.teilhabemonitor.answer.Answer;
import de.teilhabemonitor.change.TableSubject;
import de.teilhabemonitor.time.Period;
import de.teilhabemonitor.web.Refused.Violation;
import jakarta.inject.Singleton;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How organisations are changed, with those that took over from them. */
@Singleton
class OrganisationSubject extends TableSubject {

    OrganisationSubject() {
        super("organisations", "OrganisationInput", "organisation", "O-");
    }

    @Override
    protected List<Parts> parts() {
        return List.of(new Parts("successions", "succession", "predecessor", "c.position", true));
    }

    @Override
    public void check(String code, @Nullable JsonNode before, JsonNode after, List<Violation> found) {
        if (has(after, "validFrom") && has(after, "validTo")) {
            Period from = Period.of(after.path("validFrom").asText());
            if (Period.of(after.path("validTo").asText()).lastDay().isBefore(from.firstDay())) {
                found.add(Violation.of("/input/validTo", "reversed", from.text()));
            }
        }
        Set<String> successors = new HashSet<>();
        JsonNode successions = after.path("successions");
        for (int i = 0; i < successions.size(); i++) {
            String successor = successions.get(i).path("successor").asText();
            if (successor.equals(code)) {
                found.add(Violation.of("/input/successions/" + i + "/successor", "succeeded-by-itself"));
            } else if (!successors.add(successor)) {
                found.add(Violation.of("/input/successions/" + i + "/successor", "repeated-item", successor));
            }
        }
    }

    @Override
    public Map<String, Object> shown(String code, Answer answer) {
        return Map.of("organisation", OrganisationView.one(database(), code, answer));
    }
}

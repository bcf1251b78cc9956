package de.teilhabemonitor.indicator;

import com.fasterxml.jackson.databind.JsonNode;
import de.teilhabemonitor.answer.Answer;
import de.teilhabemonitor.change.TableSubject;
import de.teilhabemonitor.sql.Sql;
import de.teilhabemonitor.web.Refused.Violation;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How indicators are changed, with their breaks and targets. */
@Singleton
class IndicatorSubject extends TableSubject {

    IndicatorSubject() {
        super("indicators", "IndicatorInput", "indicator", "I-");
    }

    @Override
    protected List<Parts> parts() {
        return List.of(new Parts("breaks", "series_break", "indicator", "first_day(c.since), c.territory", false));
    }

    @Override
    public void check(String code, @Nullable JsonNode before, JsonNode after, List<Violation> found) {
        if (has(after, "gapDimension") != has(after, "gapCodes")) {
            found.add(Violation.of("/input/gapCodes", "gap-needs-both"));
        } else if (has(after, "gapDimension")) {
            JsonNode codes = after.path("gapCodes");
            for (int i = 0; i < codes.size(); i++) {
                named(after.path("gapDimension").asText() + ":" + codes.get(i).asText(), "/input/gapCodes/" + i, found);
            }
        }
        dimensions(after.path("headline"), "/input/headline", found);
        JsonNode targets = after.path("targets");
        for (int i = 0; i < targets.size(); i++) {
            dimensions(targets.get(i).path("dimensions"), "/input/targets/" + i + "/dimensions", found);
        }
        JsonNode breaks = after.path("breaks");
        Set<String> keys = new HashSet<>();
        for (int i = 0; i < breaks.size(); i++) {
            String key = breaks.get(i).path("territory").asText() + "|"
                    + breaks.get(i).path("since").asText();
            if (!keys.add(key)) {
                found.add(Violation.of("/input/breaks/" + i + "/since", "repeated-item", key));
            }
        }
        boolean unitKnown = !Sql.values(database(), "select 1 from unit where code = :code", Integer.class)
                .setParameter("code", after.path("unit").asText())
                .getResultList()
                .isEmpty();
        if (!unitKnown) {
            found.add(Violation.of(
                    "/input/unit", "unknown-unit", after.path("unit").asText()));
        }
    }

    /** Each names a code that there is, and each dimension once. */
    private void dimensions(JsonNode names, String pointer, List<Violation> found) {
        Set<String> dimensions = new HashSet<>();
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i).asText();
            String dimension = name.substring(0, name.indexOf(':'));
            if (!dimensions.add(dimension)) {
                found.add(Violation.of(pointer + "/" + i, "repeated-dimension", dimension));
            }
            named(name, pointer + "/" + i, found);
        }
    }

    private void named(String name, String pointer, List<Violation> found) {
        boolean known = !Sql.values(database(), "select 1 from dimension_code where name = :name", Integer.class)
                .setParameter("name", name)
                .getResultList()
                .isEmpty();
        if (!known) {
            found.add(Violation.of(pointer, "unknown-code", name, "/api/v1/dimensions"));
        }
    }

    /** Its values go with it, also those that were there before: a figure or a note can be what must not be read. */
    @Override
    public int takeDown(String code, Instant now) {
        for (String values : List.of("observation_revision", "observation")) {
            database()
                    .createNativeMutationQuery("delete from " + values + " where indicator = :code")
                    .setParameter("code", code)
                    .executeUpdate();
        }
        return super.takeDown(code, now);
    }

    /** Changes of its values tell some of them. */
    @Override
    public List<Long> alsoTold(String code) {
        return Sql.values(database(), "select number from applied_change where subject = :path", Long.class)
                .setParameter("path", "observations/" + code)
                .getResultList();
    }

    @Override
    public Map<String, Object> shown(String code, Answer answer) {
        return Map.of("indicator", IndicatorDetail.one(database(), code, answer));
    }
}

package de.teilhabemonitor.round;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.teilhabemonitor.answer.Answer;
import de.teilhabemonitor.answer.Slice.Row;
import de.teilhabemonitor.answer.Statement;
import de.teilhabemonitor.change.Stored;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** What the form of a report begins with: how the measure stands, what was reported last, and the draft where there is one. */
@ApplicationScoped
class DutyForms {

    private static final String READ = """
            select cast(json_build_object(
                'measure', (select json_build_object('code', m.code, 'title', m.title - '_of',
                    'description', m.description - '_of', 'status', m.status, 'statusAsOf', m.status_as_of,
                    'statusBasis', m.status_basis - '_of', 'statusReason', m.status_reason - '_of',
                    'plannedStart', m.planned_start, 'plannedEnd', m.planned_end, 'actualStart', m.actual_start,
                    'actualEnd', m.actual_end, 'milestones', m.milestones, 'version', m.version)
                    from measure m where m.code = :measure),
                'lastReport', (select json_build_object('measure', p.measure, 'round', p.round,
                    'happened', p.happened - '_of', 'next', p.next - '_of', 'obstacles', p.obstacles - '_of',
                    'status', p.status, 'statusAsOf', p.status_as_of, 'statusReason', p.status_reason - '_of',
                    'continuedBy', p.continued_by, 'actualStart', p.actual_start, 'actualEnd', p.actual_end,
                    'milestones', p.milestones)
                    from progress_report p
                    where p.measure = :measure and p.retired_at is null and p.taken_down_at is null
                    order by last_day(p.status_as_of) desc, p.updated_at desc limit 1),
                'draft', (select json_build_object('input', c.input, 'inputVersion', c.input_version,
                    'version', c.version) from change c
                    where c.code = :change)) as text)""";

    /** What stays as it is unless the report says otherwise. */
    private static final List<String> KEPT = List.of("statusReason", "actualStart", "actualEnd", "milestones");

    @Inject
    Session database;

    @Inject
    Stored stored;

    @Inject
    ObjectMapper json;

    record View(
            DutyView duty,
            JsonNode measure,
            @Nullable JsonNode lastReport,
            JsonNode input,
            @Nullable Integer changeVersion) {}

    View of(Row<Duty> row, Answer answer) {
        Duty duty = row.entity();
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("measure", duty.measure);
        values.put("change", duty.change == null ? "" : duty.change);
        ObjectNode read = new Statement(database, READ)
                .list(values, each -> parsed(each.getString(1)))
                .get(0);
        ObjectNode measure = (ObjectNode) known(read.path("measure"));
        JsonNode last = known(read.path("lastReport"));
        JsonNode draft = read.path("draft");
        boolean begun = draft.path("input").isObject();
        return new View(
                DutyView.of(row, answer),
                measure,
                last.isObject() ? last : null,
                begun
                        ? stored.present(
                                "reports",
                                (ObjectNode) draft.path("input"),
                                draft.path("inputVersion").asInt())
                        : beginning(duty, measure, answer),
                begun ? draft.path("version").asInt() : null);
    }

    /** As of today, as it was. What happened has to be written anew. */
    private static ObjectNode beginning(Duty duty, JsonNode measure, Answer answer) {
        ObjectNode input = JsonNodeFactory.instance.objectNode();
        input.put("measure", duty.measure);
        input.put("measureVersion", measure.path("version").asInt());
        input.put("round", duty.round);
        input.put("status", measure.path("status").asText());
        input.put("statusAsOf", answer.today().toString());
        KEPT.stream().filter(measure::has).forEach(name -> input.set(name, measure.path(name)));
        return input;
    }

    /** Without what is not known. */
    private static JsonNode known(JsonNode thing) {
        if (thing instanceof ObjectNode object) {
            object.properties().removeIf(property -> property.getValue().isNull());
        }
        return thing;
    }

    private ObjectNode parsed(String text) {
        try {
            return (ObjectNode) json.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the database sent what is no JSON", e);
        }
    }
}

package de.teilhabemonitor.measure;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.teilhabemonitor.time.Period;
import de.teilhabemonitor.web.Refused.Violation;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a report says of its measure. One that comes with an import may tell of a day long gone, or beside the measure
 * itself: where that has a status of a later day, or comes along, it stays.
 */
public final class PassedOn {

    static final List<String> PROPERTIES =
            List.of("status", "statusAsOf", "statusReason", "continuedBy", "actualStart", "actualEnd", "milestones");

    private PassedOn() {}

    /**
     * Whether a report that comes with an import says nothing of its measure.
     *
     * @param before as the report was; null: it is new
     * @param isSaid whether the import says itself how the measure stands
     */
    static boolean isAlone(@Nullable JsonNode before, JsonNode report, JsonNode measure, boolean isSaid) {
        return isSaid || isOutdated(before, report, measure);
    }

    /** Whether the measure has a status of a later day than the report, which is new. */
    private static boolean isOutdated(@Nullable JsonNode before, JsonNode report, JsonNode measure) {
        return before == null
                && report.has("statusAsOf")
                && measure.has("statusAsOf")
                && day(report).compareTo(day(measure)) < 0;
    }

    private static Period day(JsonNode state) {
        return Period.of(state.path("statusAsOf").asText());
    }

    /**
     * Rules for a report that comes with an import.
     *
     * @param before as the report was; null: it is new
     * @param measure as it is before the report
     * @param isSaid whether the import says itself how the measure stands
     */
    public static void check(
            @Nullable JsonNode before, JsonNode report, ObjectNode measure, boolean isSaid, List<Violation> found) {
        String code = report.path("measure").asText();
        if (before != null && !before.path("measure").equals(report.path("measure"))) {
            found.add(Violation.of(
                    "/input/measure", "other-subject", before.path("measure").asText()));
        } else if (before == null && isAlone(before, report, measure, isSaid)) {
            StatusRules.alone(code, report, found);
        } else {
            StatusRules.check(code, before == null ? measure : before, report, found);
            if (found.isEmpty() && !isSaid) {
                StatusRules.ordered(to(measure.deepCopy(), before, report), found);
            }
        }
    }

    /** The measure as it is once a report is applied that came with an import. */
    public static ObjectNode byImport(ObjectNode measure, @Nullable JsonNode before, JsonNode report, boolean isSaid) {
        return isAlone(before, report, measure, isSaid) ? measure : to(measure.deepCopy(), before, report);
    }

    /**
     * The measure as it is once the report is applied.
     *
     * @param before as the report was, where it is mended: what the measure no longer has from it stays as it is
     */
    static ObjectNode to(ObjectNode measure, @Nullable JsonNode before, JsonNode report) {
        ObjectNode was = measure.deepCopy();
        boolean stands = before == null
                || same(before, "happened", was, "statusBasis") && same(before, "statusAsOf", was, "statusAsOf");
        if (!stands) {
            return measure;
        }
        for (String property : PROPERTIES) {
            if (before != null && !same(before, property, was, property)) {
                continue;
            }
            if (!silent(report, property)) {
                measure.set(property, report.get(property));
            } else if (property.equals("statusReason") || property.equals("continuedBy")) {
                measure.remove(property);
            }
        }
        measure.set("statusBasis", report.get("happened"));
        return measure;
    }

    static boolean same(JsonNode one, String property, JsonNode other, String otherProperty) {
        return Objects.equals(one.get(property), other.get(otherProperty));
    }

    static boolean silent(JsonNode report, String property) {
        return !report.has(property)
                || property.equals("milestones") && report.path(property).isEmpty();
    }
}

package de.teilhabemonitor.indicator;

import com.fasterxml.jackson.databind.JsonNode;
import de.teilhabemonitor.answer.Answer;
import de.teilhabemonitor.answer.Kind;
import de.teilhabemonitor.answer.Reference;
import de.teilhabemonitor.time.Period;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A value of a territory, as said in a sentence.
 *
 * @param groupOnly the headline itself has no value, so a group of it is shown, which {@code dimensions} name
 * @param value in the unit of the indicator
 */
public record Value(
        Reference territory,
        Period period,
        Map<String, String> dimensions,
        boolean groupOnly,
        BigDecimal value,
        List<String> flags,
        boolean computed,
        String provenance,
        @Nullable String note,
        List<String> sources) {

    static Value of(JsonNode row, boolean groupOnly, Answer answer) {
        return new Value(
                answer.reference(Kind.TERRITORY, row.path("territory").asText()),
                Period.of(row.path("period").asText()),
                Dimensions.map(Dimensions.list(row.path("dimensions"))),
                groupOnly,
                row.path("value").decimalValue(),
                Dimensions.list(row.path("flags")),
                row.path("computed").asBoolean(),
                row.path("provenance").asText(),
                row.path("note").textValue(),
                Dimensions.list(row.path("sources")));
    }
}

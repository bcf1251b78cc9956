package de.teilhabemonitor.indicator;

import com.fasterxml.jackson.databind.JsonNode;
import de.teilhabemonitor.answer.Answer;
import de.teilhabemonitor.text.TextType;
import de.teilhabemonitor.text.TextView;
import org.jspecify.annotations.Nullable;

/** @param change what a difference of two values is called, such as percentage points */
record UnitView(
        String code,
        TextView title,
        @Nullable String symbol,
        @Nullable TextView change) {

    static UnitView of(JsonNode unit, Answer answer) {
        JsonNode change = unit.path("change");
        return new UnitView(
                unit.path("code").asText(),
                answer.words(TextType.read(unit.path("title").toString())),
                unit.path("symbol").textValue(),
                change.isObject() ? answer.words(TextType.read(change.toString())) : null);
    }
}

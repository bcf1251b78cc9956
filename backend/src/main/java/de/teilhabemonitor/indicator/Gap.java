package de.teilhabemonitor.indicator;

import com.fasterxml.jackson.databind.JsonNode;
import de.teilhabemonitor.answer.Answer;
import de.teilhabemonitor.answer.Kind;
import de.teilhabemonitor.answer.Reference;
import de.teilhabemonitor.text.TextType;
import de.teilhabemonitor.text.TextView;
import de.teilhabemonitor.time.Period;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The difference between two groups that should shrink.
 *
 * @param dimensions the other codes of the headline, within which the groups are compared
 * @param difference first minus second, in the unit of the indicator; null where {@code missing} says why
 * @param missing one-group-missing, or not-comparable (the notes of the two values differ)
 */
public record Gap(
        Reference territory,
        Reference dimension,
        @Nullable Period period,
        Map<String, String> dimensions,
        Group first,
        Group second,
        @Nullable BigDecimal difference,
        @Nullable String missing) {

    public record Group(
            String code, TextView title, @Nullable BigDecimal value) {}

    /** @param row the latest period for which both groups have a value, or else that one has */
    static Gap of(JsonNode row, Indicator indicator, JsonNode titles, Answer answer) {
        BigDecimal first = value(row.path("first"));
        BigDecimal second = value(row.path("second"));
        boolean comparable = Objects.equals(
                row.path("firstNote").textValue(), row.path("secondNote").textValue());
        String missing = first == null || second == null ? "one-group-missing" : comparable ? null : "not-comparable";
        return new Gap(
                answer.reference(Kind.TERRITORY, row.path("territory").asText()),
                answer.reference(Kind.DIMENSION, Objects.requireNonNull(indicator.gapDimension)),
                Period.of(row.path("period").asText()),
                Dimensions.map(Dimensions.list(row.path("others"))),
                group(indicator, 0, first, titles, answer),
                group(indicator, 1, second, titles, answer),
                first == null || second == null || !comparable ? null : first.subtract(second),
                missing);
    }

    private static Group group(
            Indicator indicator, int index, @Nullable BigDecimal value, JsonNode titles, Answer answer) {
        String code = Objects.requireNonNull(indicator.gapCodes).get(index);
        return new Group(code, answer.words(TextType.read(titles.path(code).toString())), value);
    }

    private static @Nullable BigDecimal value(JsonNode value) {
        return value.isNumber() ? value.decimalValue() : null;
    }
}

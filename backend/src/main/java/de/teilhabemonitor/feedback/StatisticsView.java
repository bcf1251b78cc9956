package de.teilhabemonitor.feedback;

import com.fasterxml.jackson.databind.JsonNode;
import de.teilhabemonitor.answer.Answer;
import de.teilhabemonitor.answer.Kind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

record StatisticsView(
        @Nullable LocalDate asOf,
        @Nullable LocalDate since,
        int suppressedBelow,
        @Nullable Long received,
        @Nullable Long published,
        @Nullable Long declined,
        @Nullable Long underWay,
        @Nullable Long answered,
        @Nullable BigDecimal medianDays,
        @Nullable Long worstDays,
        @Nullable BigDecimal shareOverdue,
        @Nullable BigDecimal shareWithConsequence,
        List<Declined> declinedBy,
        List<Counted> byField,
        List<Counted> byKind,
        List<Counted> byCity) {

    private static final int SUPPRESSED_BELOW = 5;

    record Declined(
            ModerationRule rule,
            boolean suppressed,
            @Nullable Long count) {}

    record Counted(
            String value,
            @Nullable Map<String, String> title,
            boolean suppressed,
            @Nullable Long received,
            @Nullable Long published,
            @Nullable Long answered) {}

    /** @param numbers as the job has made them; nothing before the first time */
    static StatisticsView of(@Nullable LocalDate asOf, JsonNode numbers, Answer answer) {
        List<Declined> declined = new ArrayList<>();
        for (JsonNode row : numbers.path("declinedBy")) {
            declined.add(new Declined(
                    ModerationRule.of(row.path("value").asText()),
                    row.path("suppressed").asBoolean(),
                    number(row, "received")));
        }
        String since = numbers.path("since").textValue();
        return new StatisticsView(
                asOf,
                since == null ? null : LocalDate.parse(since),
                SUPPRESSED_BELOW,
                number(numbers, "received"),
                number(numbers, "published"),
                number(numbers, "declined"),
                number(numbers, "underWay"),
                number(numbers, "answered"),
                decimal(numbers, "medianDays"),
                number(numbers, "worstDays"),
                decimal(numbers, "shareOverdue"),
                decimal(numbers, "shareWithConsequence"),
                declined,
                rows(numbers.path("byField"), Kind.FIELD, answer),
                rows(numbers.path("byKind"), null, answer),
                rows(numbers.path("byCity"), Kind.TERRITORY, answer));
    }

    private static List<Counted> rows(JsonNode rows, @Nullable Kind kind, Answer answer) {
        List<Counted> counted = new ArrayList<>();
        for (JsonNode row : rows) {
            String value = row.path("value").asText();
            counted.add(new Counted(
                    value,
                    kind == null
                            ? null
                            : answer.known(kind, value)
                                    .map(known -> known.words(answer.plan().sourceLanguage()))
                                    .orElse(null),
                    row.path("suppressed").asBoolean(),
                    number(row, "received"),
                    number(row, "published"),
                    number(row, "answered")));
        }
        return counted;
    }

    private static @Nullable Long number(JsonNode node, String name) {
        return node.hasNonNull(name) ? node.path(name).asLong() : null;
    }

    private static @Nullable BigDecimal decimal(JsonNode node, String name) {
        return node.hasNonNull(name) ? node.path(name).decimalValue() : null;
    }
}

package de.teilhabemonitor.round;

import com.fasterxml.jackson.databind.JsonNode;
import de.teilhabemonitor.answer.Answer;
import de.teilhabemonitor.answer.Slice.Row;
import de.teilhabemonitor.text.TextView;
import de.teilhabemonitor.time.Period;
import de.teilhabemonitor.web.Versioned;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

record RoundView(
        String code,
        TextView title,
        Period reportsFrom,
        Period reportsTo,
        LocalDate opens,
        LocalDate due,
        String state,
        @Nullable Instant closedAt,
        int duties,
        int applied,
        int version,
        Instant updatedAt)
        implements Versioned {

    /** Read beside the round. */
    static final String MORE = """
            (select json_build_object('duties', count(*), 'applied', count(*) filter (where d.state = 'applied'))
                from duty_now d where d.round = t.code and %s)""".formatted(Duty.stands("d"));

    static RoundView of(Row<ReportingRound> row, Answer answer) {
        ReportingRound round = row.entity();
        JsonNode counts = row.more();
        return new RoundView(
                round.code,
                answer.words(round.title),
                round.reportsFrom,
                round.reportsTo,
                round.opens,
                round.due,
                round.state(answer.today()),
                round.closedAt,
                counts.path("duties").asInt(),
                counts.path("applied").asInt(),
                round.version,
                round.updatedAt);
    }

    /** The round itself, where its counts are nobody's question. */
    record Named(String code, TextView title) {}
}

package de.teilhabemonitor.round;

import com.fasterxml.jackson.databind.JsonNode;
import de.teilhabemonitor.answer.Answer;
import de.teilhabemonitor.answer.Kind;
import de.teilhabemonitor.answer.Reference;
import de.teilhabemonitor.answer.Slice.Row;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

record DutyView(
        String code,
        RoundView.Named round,
        Reference measure,
        @Nullable Reference office,
        LocalDate opens,
        LocalDate due,
        long daysLeft,
        String state,
        boolean late,
        @Nullable LocalDate submittedOn,
        boolean closed,
        @Nullable String change,
        @Nullable String returnReason,
        @Nullable LastReport lastReport) {

    /** Read beside the duty. */
    static final String MORE = """
            json_build_object('closed', t.closed_at is not null, 'lastReport',
                (select json_build_object('code', p.code, 'status', p.status, 'statusAsOf', p.status_as_of)
                from progress_report p
                where p.measure = t.measure and p.retired_at is null and p.taken_down_at is null
                order by last_day(p.status_as_of) desc, p.updated_at desc limit 1))""";

    record LastReport(String code, String status, String statusAsOf) {}

    static DutyView of(Row<Duty> row, Answer answer) {
        Duty duty = row.entity();
        JsonNode last = row.more().path("lastReport");
        return new DutyView(
                duty.code,
                new RoundView.Named(duty.round, answer.words(duty.roundTitle)),
                answer.reference(Kind.MEASURE, duty.measure),
                answer.optional(Kind.ORGANISATION, duty.office),
                duty.opens,
                duty.due,
                duty.daysLeft(answer.today()),
                duty.state,
                duty.isLate(answer.today()),
                duty.submittedOn,
                row.more().path("closed").asBoolean(),
                duty.change,
                duty.returnReason,
                last.isObject()
                        ? new LastReport(
                                last.path("code").asText(),
                                last.path("status").asText(),
                                last.path("statusAsOf").asText())
                        : null);
    }
}

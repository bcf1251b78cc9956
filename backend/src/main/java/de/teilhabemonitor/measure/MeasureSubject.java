package de.teilhabemonitor.measure;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.teilhabemonitor.answer.Answer;
import de.teilhabemonitor.change.TableSubject;
import de.teilhabemonitor.plan.CurrentPlan;
import de.teilhabemonitor.sql.Sql;
import de.teilhabemonitor.web.Refused.Violation;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How measures are changed. */
@Singleton
class MeasureSubject extends TableSubject {

    @Inject
    CurrentPlan plan;

    MeasureSubject() {
        super("measures", "MeasureInput", "measure", "M-");
    }

    @Override
    public void check(String code, @Nullable JsonNode before, JsonNode after, List<Violation> found) {
        StatusRules.check(code, before, after, found);
        StatusRules.ownDay(before, after, plan.today(), found);
    }

    @Override
    public Set<String> weighty() {
        return Set.of("status", "continuedBy", "lead", "plannedStart", "plannedEnd");
    }

    /** That it goes on in another is told there too, when that begins. */
    @Override
    public List<String> about(String code, JsonNode state) {
        String next = text(state, "continuedBy");
        boolean begins = next != null
                && Sql.values(
                                database(),
                                "select 1 from measure where code = :code and continued_by = :next",
                                Integer.class)
                        .setParameter("code", code)
                        .setParameter("next", next)
                        .getResultList()
                        .isEmpty();
        return begins ? List.of("measures/" + next) : List.of();
    }

    /** Who leads or partners, or succeeds somebody who did. */
    @Override
    public boolean isOwn(String code, JsonNode state, String organisation) {
        return !Sql.values(
                        database(),
                        "select 1 from measure where code = :code and involved @> array[cast(:organisation as text)]",
                        Integer.class)
                .setParameter("code", code)
                .setParameter("organisation", organisation)
                .getResultList()
                .isEmpty();
    }

    /** What was reported is told with the measure. */
    @Override
    public List<Long> alsoTold(String code) {
        return Sql.values(database(), """
                        select c.number from applied_change c join progress_report p on c.subject = 'reports/' || p.code
                        where p.measure = :code""", Long.class)
                .setParameter("code", code)
                .getResultList();
    }

    /** Words that were passed on to it leave it again, where they still stand there. */
    void forget(String code, JsonNode report, Map<String, String> passedOn, Instant now) {
        ObjectNode state = present(code).orElseThrow().state();
        boolean stands = false;
        for (Map.Entry<String, String> each : passedOn.entrySet()) {
            JsonNode said = state.get(each.getKey());
            if (said != null && said.equals(report.get(each.getValue()))) {
                state.remove(each.getKey());
                stands = true;
            }
        }
        if (stands) {
            write(code, state, 0, now);
        }
    }

    @Override
    public Map<String, Object> shown(String code, Answer answer) {
        return Map.of("measure", MeasureView.one(database(), code, answer));
    }
}

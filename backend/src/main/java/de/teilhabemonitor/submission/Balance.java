package de.teilhabemonitor.submission;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.teilhabemonitor.answer.Statement;
import de.teilhabemonitor.feedback.ModerationRule;
import de.teilhabemonitor.mail.Daily;
import de.teilhabemonitor.plan.CurrentPlan;
import de.teilhabemonitor.staff.Acts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.Session;

/**
 * The daily act of counting all submissions, public or not, for the public. Once a day, so that nobody sees in the numbers when
 * something came in.
 */
@ApplicationScoped
class Balance {

    static final String JOB = "submission-statistics";

    private static final String COUNTED = """
            with s as (
                select t.*, case when t.state = 'declined' then null when t.answered_at is null then t.due else t.first_due end
                        as promised,
                    cast(t.received_at at time zone :zone as date) as received_on,
                    cast(t.answered_at at time zone :zone as date) as answered_on,
                    exists (select from voice v where v.code = t.code and v.retired_at is null) as published
                from submission t
                where cast(t.received_at at time zone :zone as date) < :today)
            """;

    private static final String TOTALS = COUNTED + """
            select json_build_object(
                'since', min(received_on), 'received', count(*), 'published', count(*) filter (where published),
                'declined', count(*) filter (where state = 'declined'),
                'underWay', count(*) filter (where state in ('received', 'in-moderation', 'accepted', 'assigned')),
                'answered', count(answered_on),
                'medianDays', percentile_cont(0.5) within group (order by answered_on - received_on),
                'worstDays', max(answered_on - received_on),
                'withDue', count(promised), 'overdue', count(*) filter (where coalesce(answered_on, :today) > promised),
                'replies', (select count(*) from reply where retired_at is null),
                'consequences', (select count(*) from reply where retired_at is null and consequences <> '[]'))
            from s""";

    private static final String BY = COUNTED + """
            select value, count(*), count(*) filter (where published), count(answered_on)
            from s cross join lateral (%s) v(value) group by value order by value""";

    private static final String BY_FIELD = BY.formatted("select unnest(fields_of(targets))");
    /** Like the cities without demands of events: were they in one of the two alone, small counts could be worked out. */
    private static final String BY_KIND = BY.formatted("select kind where kind <> 'event'");

    private static final String BY_CITY = BY.formatted("select city where city is not null");
    private static final String BY_RULE = BY.formatted("select rule where state = 'declined' and rule is not null");

    private static final String KEEP = """
            insert into submission_statistics as k (only_one, as_of, numbers) values (true, :day, cast(:numbers as jsonb))
            on conflict (only_one) do update set as_of = excluded.as_of, numbers = excluded.numbers""";

    private static final ObjectMapper JSON = new ObjectMapper();

    @Inject
    Session database;

    @Inject
    Daily daily;

    @Inject
    CurrentPlan plan;

    @Inject
    Acts acts;

    @Inject
    Clock clock;

    /** In the transaction of the caller, who tells the plan. @return whether it was made */
    boolean make() {
        LocalDate today = plan.today();
        if (!daily.begins(JOB, today)) {
            return false;
        }
        CurrentPlan.lock(database);
        database.createNativeMutationQuery(KEEP)
                .setParameter("day", today.minusDays(1))
                .setParameter("numbers", numbers(today).toString())
                .executeUpdate();
        CurrentPlan.raise(database, clock.instant());
        acts.recordBySystem("submissions-counted", "submissions", Map.of());
        return true;
    }

    private ObjectNode numbers(LocalDate today) {
        Map<String, Object> values =
                Map.of("today", today, "zone", plan.get().zone().getId());
        JsonNode counted = read(new Statement(database, TOTALS)
                .list(values, row -> row.getString(1))
                .get(0));
        ObjectNode numbers = JSON.createObjectNode();
        for (String total : List.of("since", "received", "published", "declined", "underWay", "answered")) {
            if (counted.hasNonNull(total)) {
                numbers.set(total, counted.get(total));
            }
        }
        if (counted.path("answered").asLong() >= Suppression.BELOW) {
            numbers.set("medianDays", counted.get("medianDays"));
            numbers.set("worstDays", counted.get("worstDays"));
        }
        share(numbers, "shareOverdue", counted.path("overdue"), counted.path("withDue"));
        share(numbers, "shareWithConsequence", counted.path("consequences"), counted.path("replies"));
        numbers.set("byField", Suppression.of(rows(BY_FIELD, values)));
        numbers.set("byKind", Suppression.of(rows(BY_KIND, values)));
        numbers.set("byCity", Suppression.of(rows(BY_CITY, values)));
        numbers.set("declinedBy", Suppression.of(byRule(values)));
        return numbers;
    }

    private List<Suppression.Row> byRule(Map<String, Object> values) {
        Map<String, Suppression.Row> counted = new HashMap<>();
        rows(BY_RULE, values).forEach(row -> counted.put(row.value(), row));
        return ModerationRule.CODES.stream()
                .map(rule -> counted.getOrDefault(rule, new Suppression.Row(rule, 0, 0, 0)))
                .toList();
    }

    private List<Suppression.Row> rows(String sql, Map<String, Object> values) {
        return new Statement(database, sql)
                .list(
                        values,
                        row -> new Suppression.Row(row.getString(1), row.getLong(2), row.getLong(3), row.getLong(4)));
    }

    private static void share(ObjectNode numbers, String name, JsonNode part, JsonNode whole) {
        if (whole.asLong() >= Suppression.BELOW) {
            numbers.put(name, Math.round(1000.0 * part.asLong() / whole.asLong()) / 1000.0);
        }
    }

    private static JsonNode read(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the database sent what is no JSON", e);
        }
    }
}

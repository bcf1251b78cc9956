package de.teilhabemonitor.own;

import de.teilhabemonitor.answer.Statement;
import de.teilhabemonitor.plan.CurrentPlan;
import de.teilhabemonitor.staff.Acts;
import de.teilhabemonitor.staff.Role;
import de.teilhabemonitor.web.IfMatch;
import de.teilhabemonitor.web.Refused;
import de.teilhabemonitor.web.Refused.Violation;
import de.teilhabemonitor.web.Versioned;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** How long what is kept, as administrators set it. */
@Path("/api/staff/v1/retention")
@Produces(MediaType.APPLICATION_JSON)
class RetentionResource {

    private static final String READ = "select name, days, least, most, version from retention order by position %s";

    @Inject
    Session database;

    @Inject
    Acts acts;

    @Inject
    CurrentPlan plan;

    @Inject
    Clock clock;

    record Period(String name, int days, int least, int most) {}

    record Retention(List<Period> periods, int version) implements Versioned {}

    record PeriodInput(String name, int days) {}

    record RetentionInput(List<PeriodInput> periods) {}

    @GET
    @RolesAllowed({Role.ADMINISTRATOR, Role.COORDINATOR, Role.AUDITOR})
    public Retention read() {
        return read("");
    }

    @PUT
    @RolesAllowed(Role.ADMINISTRATOR)
    public Retention set(@HeaderParam("If-Match") @Nullable String ifMatch, RetentionInput input) {
        Retention set = QuarkusTransaction.requiringNew().call(() -> {
            CurrentPlan.lock(database);
            Retention before = read("for update");
            IfMatch.check(ifMatch, before.version);
            check(before, input);
            Map<String, Integer> days = new TreeMap<>();
            for (PeriodInput period : input.periods) {
                days.put(period.name, period.days);
                database.createNativeMutationQuery(
                                "update retention set days = :days, version = version + 1 where name = :name")
                        .setParameter("days", period.days)
                        .setParameter("name", period.name)
                        .executeUpdate();
            }
            acts.record("retention-set", "retention", days);
            // the public is told too, and nothing there changes without the plan
            CurrentPlan.raise(database, clock.instant());
            return read("");
        });
        plan.refresh();
        return set;
    }

    /** The version of all together is the sum of theirs. */
    private Retention read(String lock) {
        List<Integer> versions = new ArrayList<>();
        List<Period> periods = new Statement(database, READ.formatted(lock)).list(Map.of(), row -> {
            versions.add(row.getInt(5));
            return new Period(row.getString(1), row.getInt(2), row.getInt(3), row.getInt(4));
        });
        return new Retention(
                periods, versions.stream().mapToInt(Integer::intValue).sum());
    }

    private static void check(Retention now, RetentionInput input) {
        List<Violation> found = new ArrayList<>();
        for (int i = 0; i < input.periods.size(); i++) {
            PeriodInput wanted = input.periods.get(i);
            String at = "/periods/" + i;
            now.periods.stream()
                    .filter(period -> period.name.equals(wanted.name))
                    .findFirst()
                    .ifPresentOrElse(
                            period -> {
                                if (wanted.days < period.least || wanted.days > period.most) {
                                    found.add(Violation.of(
                                            at + "/days",
                                            "not-integer",
                                            Integer.toString(period.least),
                                            Integer.toString(period.most)));
                                }
                            },
                            () -> found.add(Violation.of(
                                    at + "/name",
                                    "not-listed",
                                    String.join(
                                            ", ",
                                            now.periods.stream()
                                                    .map(Period::name)
                                                    .toList()))));
        }
        if (!found.isEmpty()) {
            throw Refused.invalid(found);
        }
    }
}

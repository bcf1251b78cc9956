package de.teilhabemonitor.answer;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** Keeps the sets of each list that counts with them, for one day of one version of the plan. */
@ApplicationScoped
class KnownSets {

    private record Kept(long planVersion, LocalDate day, Sets sets) {}

    /** By the SQL that reads them, of which there are as many as lists. */
    private final Map<String, Kept> kept = new ConcurrentHashMap<>();

    /** The sets in this version of the plan, or in a later one; one request reads, the others wait for it. */
    Sets get(String sql, long planVersion, LocalDate day, Supplier<Sets> reading) {
        Kept known = kept.get(sql);
        if (known == null || known.planVersion < planVersion || !known.day.equals(day)) {
            known = kept.compute(
                    sql,
                    (same, other) -> other == null || other.planVersion < planVersion || !other.day.equals(day)
                            ? new Kept(planVersion, day, reading.get())
                            : other);
        }
        return known.sets;
    }
}

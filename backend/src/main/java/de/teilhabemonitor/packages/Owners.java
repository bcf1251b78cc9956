package de.teilhabemonitor.packages;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which things the rows of the tables are, or belong to. */
final class Owners {

    /**
     * @param subject whose change a row is
     * @param part property of its state that rows of this table are elements of; null: a row is a thing itself
     * @param owner column that names the thing
     * @param key columns by which an element is found again
     */
    record Belonging(String table, String subject, @Nullable String part, String owner, List<String> key) {}

    /** In the order in which they are applied: what others name comes first. */
    private static final List<Belonging> ALL = List.of(
            new Belonging("sources", "sources", null, "code", List.of()),
            new Belonging("organisations", "organisations", null, "code", List.of()),
            new Belonging("organisation_successions", "organisations", "successions", "from", List.of("to")),
            new Belonging("fields", "fields", null, "code", List.of()),
            new Belonging("goals", "goals", null, "code", List.of()),
            new Belonging("indicators", "indicators", null, "code", List.of()),
            new Belonging("series_breaks", "indicators", "breaks", "indicator", List.of("territory", "from")),
            new Belonging("targets", "indicators", "targets", "indicator", List.of("id")),
            new Belonging("observations", "observations", "rows", "indicator", List.of()),
            new Belonging("observations_conflicting", "observations", "rows", "indicator", List.of()),
            new Belonging("events", "events", null, "code", List.of()),
            new Belonging("event_sessions", "events", "sessions", "event", List.of("order")),
            new Belonging("event_results", "events", "results", "event", List.of("id")),
            new Belonging("documents", "documents", null, "code", List.of()),
            new Belonging("measures", "measures", null, "code", List.of()),
            new Belonging("milestones", "measures", "milestones", "measure", List.of("id")),
            new Belonging("reports", "reports", null, "code", List.of()),
            new Belonging("notices", "notices", null, "code", List.of()));

    /** Tables that plans are made of, which change with packages only: the path under which that is told. */
    static final Map<String, String> VOCABULARY = Map.of(
            "territories", "territories",
            "questions", "questions",
            "overarching_aims", "aims",
            "themes", "themes",
            "units", "units",
            "dimensions", "dimensions",
            "dimension_codes", "dimensions");

    /** Kinds with rules of their own; those of values are asked row by row, those of reports one after the other. */
    static final List<String> RULED = List.of("organisations", "indicators", "events", "documents", "measures");

    private Owners() {}

    static List<String> subjects() {
        return ALL.stream().map(Belonging::subject).distinct().toList();
    }

    static List<Belonging> of(String subject) {
        return ALL.stream().filter(each -> each.subject.equals(subject)).toList();
    }

    /** By path: {@code measures/M-0005}. */
    static @Nullable String path(String table, @Nullable String owner) {
        if (owner == null || owner.isEmpty()) {
            return null;
        }
        String vocabulary = VOCABULARY.get(table);
        if (vocabulary != null) {
            return vocabulary + "/" + owner;
        }
        return ALL.stream()
                .filter(each -> each.table.equals(table))
                .map(each -> each.subject + "/" + owner)
                .findFirst()
                .orElse(null);
    }
}

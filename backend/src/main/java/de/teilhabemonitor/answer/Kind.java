package de.teilhabemonitor.answer;

import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The kinds of things that others name by their code: where they are kept and where they are found. */
public enum Kind {
    SOURCE("source", "sources", false, null),
    TERRITORY("territory", "territories", false, null),
    ORGANISATION("organisation", "organisations", true, "organisation"),
    FIELD("field", "fields", true, "field"),
    GOAL("goal", "goals", true, null),
    THEME("theme", "themes", false, null),
    DIMENSION("dimension", "dimensions", false, null),
    /** Has a name and no list of its own. */
    UNIT("unit", "units", false, null),
    INDICATOR("indicator", "indicators", true, "indicator"),
    MEASURE("measure", "measures", true, "measure"),
    DOCUMENT("document", "documents", true, "document"),
    EVENT("event", "events", true, "event"),
    NOTICE("notice", "notices", true, "notice"),
    CALL("call", "calls", true, "call"),
    NEED("need", "needs", true, "need"),
    /** The public version of a submission. */
    VOICE("voice", "submissions", true, "voice");

    private final String table;
    private final String collection;
    private final boolean addressed;
    private final @Nullable String route;

    /**
     * @param collection path segment of the list in the API
     * @param addressed whether a reference says where to go; a citation says enough
     * @param route key in {@code routes.json}, where it has a page
     */
    Kind(String table, String collection, boolean addressed, @Nullable String route) {
        this.table = table;
        this.collection = collection;
        this.addressed = addressed;
        this.route = route;
    }

    /** The kind whose things are listed there; empty: none that others name. */
    public static Optional<Kind> of(String collection) {
        return Stream.of(values())
                .filter(kind -> kind.collection.equals(collection))
                .findFirst();
    }

    public String table() {
        return table;
    }

    public String collection() {
        return collection;
    }

    public boolean addressed() {
        return addressed;
    }

    public @Nullable String route() {
        return route;
    }
}

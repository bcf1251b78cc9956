package de.teilhabemonitor.change;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.teilhabemonitor.change.Form.Property;
import de.teilhabemonitor.plan.CurrentPlan;
import de.teilhabemonitor.sql.Sql;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** A kind of thing that is one row of a table, with the rows of others that hang on it. */
public abstract class TableSubject implements Subject {

    private static final Set<String> SORTED =
            Set.of("indicator", "measure", "event", "document", "call", "need", "voice");

    @Inject
    Session database;

    @Inject
    Forms forms;

    @Inject
    CurrentPlan plan;

    private final String path;
    private final String schema;
    private final String table;
    private final String codePrefix;

    /** @param codePrefix of codes that are made: {@code M-} for M-0021 */
    protected TableSubject(String path, String schema, String table, String codePrefix) {
        this.path = path;
        this.schema = schema;
        this.table = table;
        this.codePrefix = codePrefix;
    }

    /**
     * Rows of another table that belong to the thing.
     *
     * @param property of the form
     * @param owner column with the code of the thing
     * @param numbered whether the rows have their place in a column {@code position}
     */
    public record Parts(String property, String table, String owner, String order, boolean numbered) {}

    protected List<Parts> parts() {
        return List.of();
    }

    @Override
    public String path() {
        return path;
    }

    @Override
    public String schema() {
        return schema;
    }

    @Override
    public String versionSql() {
        return "select s.version from " + table + " s where s.code = t.subject_code";
    }

    @Override
    public String retiredSql() {
        return "select cast(s.code as text), s.retired_at from " + table
                + " s where s.retired_at is not null and s.taken_down_at is null";
    }

    protected Session database() {
        return database;
    }

    @Override
    public Optional<Present> present(String code) {
        String parts = parts().stream()
                .map(part ->
                        " || jsonb_build_object('%s', (select coalesce(jsonb_agg(to_jsonb(c) order by %s), '[]') from %s c where c.%s = t.code))"
                                .formatted(part.property, part.order, part.table, part.owner))
                .collect(joining());
        List<Object[]> rows = Sql.rows(database, """
                        select t.version, case when t.taken_down_at is not null then 'taken-down'
                                when t.retired_at is not null then 'retired' else 'current' end,
                            cast(to_jsonb(t)%s as text)
                        from %s t where t.code = :code""".formatted(parts, table))
                .setParameter("code", code)
                .getResultList();
        return rows.stream().findFirst().map(row -> {
            Form form = forms.of(schema);
            return new Present(
                    ((Number) row[0]).intValue(), (String) row[1], form.canonical(Row.state(form, Json.read((String)
                            row[2]))));
        });
    }

    @Override
    public int write(String code, ObjectNode state, long number, Instant now) {
        return writeRow(code, state, now);
    }

    /** The row and its parts, and nothing that follows from them elsewhere. */
    private int writeRow(String code, ObjectNode state, Instant now) {
        Form form = forms.of(schema);
        String language = plan.get().sourceLanguage();
        ObjectNode row = Row.of(columns(form), state, language);
        if (SORTED.contains(table)) {
            row.put("sort_title", Words.sortTitle(state.path("title"), language));
        }
        List<String> set = new ArrayList<>();
        row.fieldNames().forEachRemaining(column -> {
            boolean words = form.properties().values().stream()
                    .anyMatch(property -> property.words() && property.column().equals(column));
            set.add(
                    words
                            ? "%2$s = revised(%1$s.%2$s, excluded.%2$s)".formatted(table, column)
                            : "%1$s = excluded.%1$s".formatted(column));
        });
        List<String> columns = new ArrayList<>();
        row.fieldNames().forEachRemaining(columns::add);
        row.put("code", code);
        int version = Sql.values(
                        database,
                        """
                        insert into %1$s (code, %2$s, version, updated_at)
                        select code, %2$s, 1, :now from jsonb_populate_record(cast(null as %1$s), cast(:row as jsonb))
                        on conflict (code) do update set %3$s, version = %1$s.version + 1, updated_at = :now
                        returning version""".formatted(table, String.join(", ", columns), String.join(", ", set)),
                        Integer.class)
                .setParameter("row", Json.write(row))
                .setParameter("now", now)
                .getSingleResult();
        parts().forEach(part -> writeParts(part, form, code, state.path(part.property), now));
        return version;
    }

    /** Parts are rows of their own. */
    private List<Property> columns(Form form) {
        Set<String> parted = parts().stream().map(Parts::property).collect(toSet());
        return form.kept().stream()
                .filter(property -> !parted.contains(property.name()))
                .toList();
    }

    private void writeParts(Parts part, Form form, String code, JsonNode items, Instant now) {
        database.createNativeMutationQuery("delete from %s where %s = :code".formatted(part.table, part.owner))
                .setParameter("code", code)
                .executeUpdate();
        if (items.isEmpty()) {
            return;
        }
        Form itemForm = requireNonNull(
                requireNonNull(form.properties().get(part.property)).items());
        ArrayNode rows = JsonNodeFactory.instance.arrayNode();
        Set<String> columns = new LinkedHashSet<>();
        for (int i = 0; i < items.size(); i++) {
            ObjectNode row = Row.of(
                    itemForm.properties().values(), items.get(i), plan.get().sourceLanguage());
            if (part.numbered) {
                row.put("position", i + 1);
            }
            row.put(part.owner, code);
            row.fieldNames().forEachRemaining(columns::add);
            rows.add(row);
        }
        String names = columns.stream().map(name -> "\"" + name + "\"").collect(joining(", "));
        database.createNativeMutationQuery("""
                        insert into %1$s (%2$s, version, updated_at)
                        select %2$s, 1, :now from jsonb_populate_recordset(cast(null as %1$s), cast(:rows as jsonb))""".formatted(part.table, names))
                .setParameter("rows", Json.write(rows))
                .setParameter("now", now)
                .executeUpdate();
    }

    @Override
    public int setRetired(String code, boolean retired, Instant now) {
        return Sql.values(database, """
                        update %s set retired_at = %s, version = version + 1, updated_at = :now
                        where code = :code returning version""".formatted(table, retired ? "cast(:now as timestamptz)" : "null"), Integer.class)
                .setParameter("code", code)
                .setParameter("now", now)
                .getSingleResult();
    }

    /** Whether the thing cannot be without it. */
    protected boolean isNeeded(Property property) {
        return property.required();
    }

    /** What it cannot be without stays, so that what names it still holds together; nothing that anybody wrote does. */
    @Override
    public int takeDown(String code, Instant now) {
        Form form = forms.of(schema);
        ObjectNode bare = JsonNodeFactory.instance.objectNode();
        ObjectNode state = present(code).orElseThrow().state();
        form.properties().values().forEach(property -> {
            JsonNode value = state.path(property.name());
            if (!isNeeded(property)) {
                return;
            }
            if (property.words()) {
                bare.set(property.name(), Words.takenDown(plan.get().languages()));
            } else if (value.isTextual()
                    && property.reference() == null
                    && !property.choice()
                    && !property.period()
                    && !property.name().equals("unit")) {
                bare.put(property.name(), Words.TAKEN_DOWN);
            } else if (property.reference() != null && property.items() == null
                    || property.choice()
                    || property.period()
                    || property.name().equals("unit")
                    || value.isNumber()) {
                bare.set(property.name(), value);
            }
        });
        writeRow(code, form.canonical(bare), now);
        return Sql.values(
                        database,
                        "update %s set taken_down_at = :now, retired_at = :now where code = :code returning version"
                                .formatted(table),
                        Integer.class)
                .setParameter("code", code)
                .setParameter("now", now)
                .getSingleResult();
    }

    @Override
    public String nextCode(JsonNode state) {
        int last = Sql.values(database, """
                        select coalesce(max(cast(substr(c, length(:prefix) + 1) as int)), 0) from (
                            select cast(code as text) c from %s
                            union select cast(subject_code as text) from change where subject_kind = :path) all_codes
                        where c ~ ('^' || :prefix || '[0-9]{1,8}$')""".formatted(table), Integer.class)
                .setParameter("prefix", codePrefix)
                .setParameter("path", path)
                .getSingleResult();
        return "%s%04d".formatted(codePrefix, last + 1);
    }

    protected static boolean has(JsonNode state, String property) {
        return state.hasNonNull(property);
    }

    /** The texts of a list. */
    protected static List<String> texts(JsonNode list) {
        List<String> texts = new ArrayList<>(list.size());
        list.forEach(each -> texts.add(each.asText()));
        return texts;
    }

    /** A text property, or null. */
    protected static @Nullable String text(JsonNode state, String property) {
        return state.hasNonNull(property) ? state.path(property).asText() : null;
    }
}

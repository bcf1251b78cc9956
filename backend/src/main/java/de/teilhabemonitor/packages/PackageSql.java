package de.teilhabemonitor.packages;

import de.teilhabemonitor.packages.PackageSchema.Column;
import de.teilhabemonitor.packages.PackageSchema.Table;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The public state as a package has it, in SQL: one row per row of a file, with its {@code key}, its {@code version}, its
 * {@code place} in the file and its {@code cells}, column to text. What an export writes and what an import is compared
 * with is the same.
 */
final class PackageSql {

    /** Arguments of a function of PostgreSQL. */
    private static final int MOST_PAIRS = 45;

    /** Of reports of one day the one that the measure has its status from is the last: taken in again, it is so once more. */
    private static final Map<String, String> PLACES = Map.ofEntries(
            Map.entry("territory", "t.position"),
            Map.entry("succession", "t.position"),
            Map.entry("question", "t.position"),
            Map.entry("aim", "t.position"),
            Map.entry("theme", "t.position"),
            Map.entry("unit", "t.position"),
            Map.entry("dimension", "t.position"),
            Map.entry("dimension_code", "t.position"),
            Map.entry("event_session", "t.event, t.number"),
            Map.entry("observation", "t.indicator, t.territory, t.dimensions, t.last_day, t.first_day, t.rank"),
            Map.entry("progress_report", """
                    t.measure, last_day(t.status_as_of), first_day(t.status_as_of),
                    (select m.status_basis = t.happened and m.status_as_of = t.status_as_of
                        from measure m where m.code = t.measure) is true, t.code"""));

    /** Tables whose rows no other names: an export is without those that left the plan. */
    private static final Set<String> WITHOUT_RETIRED = Set.of("progress_report", "notice");

    /** What was reported on a measure that was taken down is nowhere. */
    private static final Map<String, String> PUBLIC = Map.of(
            "progress_report", "t.measure not in (select m.code from measure m where m.taken_down_at is not null)");

    private final List<String> languages;
    private final List<String> dimensions;

    /** @param dimensions codes, in their order */
    PackageSql(List<String> languages, List<String> dimensions) {
        this.languages = languages;
        this.dimensions = dimensions;
    }

    /** The header of the file. */
    List<String> header(Table table) {
        return table.keyValue()
                ? List.of("key", "value")
                : List.copyOf(cells(table, false).keySet());
    }

    /** Empty cells are left out. */
    String rows(Table table) {
        return table.keyValue()
                ? plan(table)
                : things(
                        table,
                        "row_number() over (order by %s)".formatted(place(table)),
                        WITHOUT_RETIRED.contains(table.table())
                                ? "t.retired_at is null and t.taken_down_at is null"
                                : "",
                        false);
    }

    /** The same without their places, of those alone that rows of the file {@code :file} of the import {@code :code} name. */
    String named(Table table) {
        String named = "in (select i.key from import_row i where i.import = :code and i.file = :file)";
        return table.keyValue()
                ? plan(table) + " and k.key " + named
                : things(table, "0", "%s %s".formatted(key(table), named), true);
    }

    private String plan(Table table) {
        String keys = cells(table, false).entrySet().stream()
                .map(cell -> "(%s, %s)".formatted(quoted(cell.getKey()), cell.getValue()))
                .collect(Collectors.joining(", "));
        return """
                select k.key, 0 as version, cast(k.place as int) as place,
                    jsonb_build_object('key', k.key, 'value', k.value) as cells
                from plan t cross join lateral (select v.key, v.value, row_number() over () as place
                    from (values %s) v(key, value)) k
                where k.value <> ''""".formatted(keys);
    }

    private String things(Table table, String place, String condition, boolean isCompared) {
        String list = table.list() == null
                ? ""
                : " cross join lateral jsonb_array_elements(t.%s) with ordinality e(item, at)".formatted(table.list());
        String conditions = Stream.of(
                        table.dimensions() ? "t.rank " + (isConflicting(table) ? "> 0" : "= 0") : "",
                        PUBLIC.getOrDefault(table.table(), ""),
                        condition)
                .filter(each -> !each.isEmpty())
                .collect(Collectors.joining(" and "));
        return "select %s as key, t.version, %s as place, %s as cells from %s t%s%s"
                .formatted(
                        key(table),
                        place,
                        object(cells(table, isCompared)),
                        table.table(),
                        list,
                        conditions.isEmpty() ? "" : " where " + conditions);
    }

    static boolean isConflicting(Table table) {
        return table.dimensions() && table.key().isEmpty();
    }

    private static String place(Table table) {
        return table.list() != null ? "t.code, e.at" : PLACES.getOrDefault(table.table(), key(table));
    }

    /** What {@link #key(Table, Map)} says of a row of a file. */
    private static String key(Table table) {
        if (table.dimensions()) {
            return "concat_ws('|', t.indicator, t.territory, t.period, array_to_string(t.dimensions, ','), t.rank)";
        }
        return table.key().stream()
                .map(name -> "coalesce(%s, '')".formatted(text(table, table.column(name))))
                .collect(Collectors.joining(" || '|' || "));
    }

    /** @param fields by field of the table of the database, none of the key being faulty */
    static String key(Table table, Map<String, Object> fields) {
        if (table.dimensions()) {
            List<?> dimensions = fields.get("dimensions") instanceof List<?> list ? list : List.of();
            return "%s|%s|%s|%s|%s"
                    .formatted(
                            fields.get("indicator"),
                            fields.get("territory"),
                            fields.get("period"),
                            dimensions.stream().map(String::valueOf).collect(Collectors.joining(",")),
                            fields.get("rank"));
        }
        return table.key().stream()
                .map(name -> {
                    Object value = fields.get(table.column(name).field());
                    return value == null ? "" : value.toString();
                })
                .collect(Collectors.joining("|"));
    }

    private Map<String, String> cells(Table table, boolean isCompared) {
        Map<String, String> cells = new LinkedHashMap<>();
        PackageSchema.columns(table, languages)
                .forEach((name, column) -> cells.put(name, cell(table, column, isCompared)));
        if (table.dimensions()) {
            dimensions.forEach(dimension -> cells.put(
                    dimension,
                    "case when t.dimensions <> '{}' then (select split_part(d, ':', 2) from unnest(t.dimensions) d where split_part(d, ':', 1) = %s) end"
                            .formatted(quoted(dimension))));
        }
        return cells;
    }

    private static String object(Map<String, String> cells) {
        StringBuilder sql = new StringBuilder("jsonb_strip_nulls(");
        int count = 0;
        for (Map.Entry<String, String> cell : cells.entrySet()) {
            sql.append(count == 0 ? "jsonb_build_object(" : count % MOST_PAIRS == 0 ? ") || jsonb_build_object(" : ", ")
                    .append(quoted(cell.getKey()))
                    .append(", nullif(")
                    .append(cell.getValue())
                    .append(", '')");
            count++;
        }
        return sql.append("))").toString();
    }

    private static String cell(Table table, Column column, boolean isCompared) {
        if (column.words()) {
            String language = column.name().substring(column.name().lastIndexOf('_') + 1);
            return clean(
                    table.list() == null
                            ? "t.%s ->> %s".formatted(column.field(), quoted(language))
                            : "e.item -> %s ->> %s".formatted(quoted(column.field()), quoted(language)));
        }
        String form = column.form() == null ? "" : column.form();
        return switch (form) {
            case "path" ->
                isCompared ? About.compared("t." + column.field(), named(column)) : About.cell("t." + column.field());
            case "gap" -> "t.gap_dimension || ':' || t.gap_codes[1] || '|' || t.gap_codes[2]";
            case "headline" -> "case when t.headline is null then '-' else array_to_string(t.headline, ',') end";
            case "local-time" ->
                "to_char(t.%1$s, 'YYYY-MM-DD\"T\"HH24:MI' || case when extract(second from t.%1$s) = 0 then '' else ':SS' end)"
                        .formatted(column.field());
            default -> text(table, column);
        };
    }

    /** SQL: the items that the row of the upload has in a column. */
    private static String named(Column column) {
        return """
                select unnest(string_to_array(i.after ->> %s, ';')) from import_row i
                where i.import = :code and i.file = :file and i.key = cast(t.code as text)""".formatted(quoted(column.name()));
    }

    private static String text(Table table, Column column) {
        if (table.list() != null) {
            if (column.field().equals("code")) {
                return "cast(t.code as text)";
            }
            return column.type().equals("list")
                    ? "(select string_agg(i, ';' order by n) from jsonb_array_elements_text(e.item -> %s) with ordinality x(i, n))"
                            .formatted(quoted(column.field()))
                    : clean("e.item ->> " + quoted(column.field()));
        }
        String field = "t." + column.field();
        return switch (column.type()) {
            case "list" -> "array_to_string(%s, ';')".formatted(field);
            case "boolean" -> "case when %1$s then 'yes' when not %1$s then 'no' end".formatted(field);
            case "integer", "number" -> "cast(%s as text)".formatted(field);
            default -> clean("cast(%s as text)".formatted(field));
        };
    }

    /** Line breaks of one kind only: a workbook knows no other. */
    private static String clean(String text) {
        return "btrim(replace(replace(%s, E'\\r\\n', E'\\n'), E'\\r', E'\\n'), E' \\t\\n')".formatted(text);
    }

    /** Names of columns and languages, which have no quotation marks. */
    private static String quoted(String name) {
        return "'" + name.replace("'", "''") + "'";
    }
}

package de.teilhabemonitor.packages;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.teilhabemonitor.answer.Kind;
import de.teilhabemonitor.packages.PackageSchema.Table;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What notices are about, by path. A package can name what it has itself; what else a notice is about stays with it, and
 * is in no file.
 */
final class About {

    private static final List<Kind> NAMED = Stream.concat(
                    Owners.subjects().stream(),
                    Owners.VOCABULARY.values().stream().sorted())
            .distinct()
            .map(Kind::of)
            .flatMap(Optional::stream)
            .toList();

    /** SQL: paths of all that an export has. Notices that left the plan are in none. */
    private static final String PATHS = NAMED.stream()
            .map(kind -> "select '%s/' || code from %s%s"
                    .formatted(
                            kind.collection(),
                            kind.table(),
                            kind == Kind.NOTICE ? " where retired_at is null and taken_down_at is null" : ""))
            .collect(Collectors.joining(" union all "));

    /** As in the contract. */
    private static final int MOST = 20;

    private About() {}

    /** SQL: the cell of an export. */
    static String cell(String field) {
        return cell(field, "");
    }

    /**
     * SQL: the cell that one of an upload is compared with. A notice that left the plan is in it where the upload names it:
     * what was exported before changes nothing, and what was exported since does not take the notice out.
     *
     * @param named selects paths that the upload names
     */
    static String compared(String field, String named) {
        return cell(field, " or a.path like 'notices/%%' and a.path in (%s)".formatted(named));
    }

    private static String cell(String field, String more) {
        return """
                (select string_agg(a.path, ';' order by a.n) from unnest(%s) with ordinality a(path, n)
                    where a.path collate "C" in (%s)%s)""".formatted(field, PATHS, more);
    }

    static void check(Table table, Rules.Row row, Codes codes, boolean isPlan, Findings findings) {
        if (!(row.get("about") instanceof List<?> paths)) {
            return;
        }
        if (paths.size() > MOST) {
            findings.reject(table.file(), row.line(), "about", "problems:too-many-items", Integer.toString(MOST));
            return;
        }
        for (Object each : paths) {
            String[] path = String.valueOf(each).split("/", 2);
            if (NAMED.stream().noneMatch(kind -> kind.collection().equals(path[0]))) {
                findings.reject(
                        table.file(),
                        row.line(),
                        "about",
                        "not-allowed",
                        path[0],
                        NAMED.stream().map(Kind::collection).sorted().collect(Collectors.joining(", ")));
            } else if (!codes.mayHave(path[0], path[1])) {
                findings.reject(
                        table.file(),
                        row.line(),
                        "about",
                        isPlan ? "unknown-here" : "unknown-code",
                        path[1],
                        path[0] + ".csv");
            }
        }
    }

    /**
     * Keeps what the cell did not show.
     *
     * @param before what the notice is about now
     * @param shown the cell as it is now
     */
    static void keep(ObjectNode state, JsonNode before, String shown) {
        List<String> cell = List.of(shown.split(";"));
        ArrayNode about = state.withArray("/about");
        for (JsonNode each : before) {
            if (!cell.contains(each.asText()) && !contains(about, each)) {
                about.add(each);
            }
        }
    }

    private static boolean contains(ArrayNode list, JsonNode item) {
        for (JsonNode each : list) {
            if (each.equals(item)) {
                return true;
            }
        }
        return false;
    }
}

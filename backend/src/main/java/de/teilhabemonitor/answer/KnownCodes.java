package de.teilhabemonitor.answer;

import de.teilhabemonitor.web.Refused;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Codes of a request that have to exist; looked up together with what the request asks for. */
final class KnownCodes {

    private static final String UNKNOWN = "!";

    private final List<Check> checks = new ArrayList<>();

    /** @param column {@code table.column} that holds the codes */
    private record Check(String name, String column, Kind kind, List<String> codes) {}

    void expect(String name, String column, Kind kind, List<String> codes) {
        if (!codes.isEmpty()) {
            checks.add(new Check(name, column, kind, codes));
        }
    }

    /** One query per check for the codes that do not exist: rows of the number of the check, the code, 0. */
    List<String> queries() {
        List<String> queries = new ArrayList<>();
        for (int i = 0; i < checks.size(); i++) {
            Check check = checks.get(i);
            String table = check.column.substring(0, check.column.indexOf('.'));
            queries.add(
                    "select '%s%d', c, 0 from unnest(cast(:%s as text[])) c where not exists (select 1 from %s where %s = c)"
                            .formatted(UNKNOWN, i, check.name, table, check.column));
        }
        return queries;
    }

    Map<String, Object> parameters() {
        Map<String, Object> parameters = new LinkedHashMap<>();
        checks.forEach(check -> parameters.put(check.name, check.codes.toArray(new String[0])));
        return parameters;
    }

    /** @throws Refused 400 where the row is one of {@link #queries} */
    void refuse(String row, String code) {
        if (row.startsWith(UNKNOWN)) {
            Check failed = checks.get(Integer.parseInt(row.substring(UNKNOWN.length())));
            throw Refused.invalid(failed.name, "unknown-code", code, "/api/v1/" + failed.kind.collection());
        }
    }
}

package de.teilhabemonitor.packages;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.teilhabemonitor.packages.PackageSchema.Table;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.Session;

/** Writes the files whose rows are elements of the rows of others: steps of measures, targets of indicators. */
@ApplicationScoped
class Nesting {

    @Inject
    Session database;

    @Inject
    ObjectMapper json;

    @Inject
    Clock clock;

    /** Elements of a list that a row of another table has: all of them at once. */
    void write(Table table, String list, List<Map<String, Object>> rows, Report report) {
        Map<Object, List<Map<String, Object>>> lists = new LinkedHashMap<>();
        for (Map<String, Object> row : rows) {
            Map<String, Object> element = new LinkedHashMap<>(row);
            element.values().removeIf(value -> value == null || value instanceof List<?> none && none.isEmpty());
            element.replaceAll((field, value) -> value instanceof Map<?, ?> words ? withoutOrigin(words) : value);
            lists.computeIfAbsent(element.remove("code"), code -> new ArrayList<>())
                    .add(element);
        }
        int changed = 0;
        for (Map.Entry<Object, List<Map<String, Object>>> each : lists.entrySet()) {
            int written = database.createNativeMutationQuery("""
                            update %1$s set %2$s = cast(:elements as jsonb), updated_at = :now,
                                version = version + case when updated_at = :now then 0 else 1 end
                            where code = :code and %2$s is distinct from cast(:elements as jsonb)""".formatted(table.table(), list))
                    .setParameter("elements", text(each.getValue()))
                    .setParameter("now", clock.instant())
                    .setParameter("code", each.getKey())
                    .executeUpdate();
            changed += written == 0 ? 0 : each.getValue().size();
        }
        report.count(table.file(), 0, changed, rows.size() - changed, 0);
    }

    private static Map<?, ?> withoutOrigin(Map<?, ?> words) {
        Map<Object, Object> said = new LinkedHashMap<>(words);
        said.remove("_of");
        return said;
    }

    private String text(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}

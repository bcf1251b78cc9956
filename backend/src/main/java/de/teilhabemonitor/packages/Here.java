package de.teilhabemonitor.packages;

import de.teilhabemonitor.packages.PackageSchema.Table;
import de.teilhabemonitor.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hibernate.Session;

/** What the database has already, as far as a part of a package may refer to it. */
@ApplicationScoped
class Here {

    @Inject
    Session database;

    Known known(PackageSchema schema) {
        Map<String, Set<String>> codes = new HashMap<>();
        for (Table table : schema.tables()) {
            if (table.columns().containsKey("code")) {
                codes.put(
                        table.name(),
                        new HashSet<>(
                                Sql.values(database, "select cast(code as text) from " + table.table(), String.class)
                                        .getResultList()));
            }
        }
        Set<String> groups = new HashSet<>(Sql.values(database, "select name from dimension_code", String.class)
                .getResultList());
        return new Known(languages(), homeTerritory(), codes, groups, this::hasFirstValue);
    }

    /** The source language first. */
    List<String> languages() {
        return Sql.values(
                        database,
                        "select l from plan, unnest(languages) with ordinality x(l, n) order by n",
                        String.class)
                .getResultList();
    }

    private String homeTerritory() {
        return Sql.values(database, "select cast(home_territory as text) from plan", String.class)
                .getSingleResult();
    }

    /** Codes of the dimensions, in their order. */
    List<String> dimensions() {
        return Sql.values(database, "select cast(code as text) from dimension order by position", String.class)
                .getResultList();
    }

    private boolean hasFirstValue(List<Object> key) {
        List<?> dimensions = (List<?>) key.get(3);
        return !Sql.values(database, """
                        select 1 from observation where indicator = :indicator and territory = :territory
                            and period = :period and dimensions = :dimensions and rank = 0""", Integer.class)
                .setParameter("indicator", key.get(0))
                .setParameter("territory", key.get(1))
                .setParameter("period", key.get(2))
                .setParameter(
                        "dimensions", dimensions.stream().map(String::valueOf).toArray(String[]::new))
                .getResultList()
                .isEmpty();
    }
}

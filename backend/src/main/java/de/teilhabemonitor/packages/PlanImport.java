package de.teilhabemonitor.packages;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.teilhabemonitor.packages.PackageSchema.Table;
import de.teilhabemonitor.plan.CurrentPlan;
import de.teilhabemonitor.sql.Sql;
import de.teilhabemonitor.text.SortTitle;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hibernate.Session;
import org.hibernate.exception.ConstraintViolationException;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/**
 * The act of taking a plan package in: all of it, or nothing. Taking in the same package again changes nothing; what is
 * not in the package stays.
 */
@ApplicationScoped
public class PlanImport {

    /** Seconds. A large plan on a small machine needs more than the minute that transactions have otherwise. */
    private static final int MAY_TAKE = 900;

    private static final Set<String> IN_ORDER =
            Set.of("territory", "succession", "question", "aim", "theme", "unit", "dimension", "dimension_code");
    private static final Set<String> SORTED = Set.of("indicator", "measure", "event", "document");
    private static final Map<String, List<String>> KEYS = Map.of(
            "succession", List.of("predecessor", "successor"),
            "plan", List.of("only_one"),
            "dimension_code", List.of("dimension", "code"),
            "series_break", List.of("indicator", "territory", "since"),
            "observation", List.of("indicator", "territory", "period", "dimensions", "rank"),
            "event_session", List.of("event", "number"));

    /** Rows of a statement: enough to be quick, few enough to be text in memory a second time. */
    private static final int PORTION = 10_000;

    @Inject
    Session database;

    @Inject
    ObjectMapper json;

    @Inject
    Clock clock;

    @Inject
    CurrentPlan plan;

    @Inject
    Nesting nesting;

    private final PackageSchema schema = PackageSchema.read();

    PackageSchema schema() {
        return schema;
    }

    /** @return the report; where it rejects anything, nothing was written */
    @Transactional
    @TransactionConfiguration(timeout = MAY_TAKE)
    public Report take(PackageFiles files) {
        Report report = new Report(schema);
        CheckedPackage checked = new PackageCheck(schema, report, Known.NOTHING).check(files, report);
        if (report.isRejected()) {
            return report;
        }
        CurrentPlan.lock(database);
        if (holdsAnother(checked, report)) {
            return report;
        }
        try {
            checked.rows().forEach((table, rows) -> write(table, rows, checked.languages(), report));
            database.createNativeMutationQuery("set constraints all immediate").executeUpdate();
        } catch (ConstraintViolationException e) {
            QuarkusTransaction.setRollbackOnly();
            return contradiction(e);
        }
        record(files, report);
        if (report.changedAnything()) {
            countRows(checked);
        }
        return report;
    }

    /** The package is right in itself, but what is here already and stays does not go with it. */
    private Report contradiction(ConstraintViolationException e) {
        ServerErrorMessage said =
                e.getSQLException() instanceof PSQLException refusal ? refusal.getServerErrorMessage() : null;
        String file = schema.tables().stream()
                .filter(table -> said != null && table.table().equals(said.getTable()))
                .map(Table::file)
                .findFirst()
                .orElse("plan.csv");
        Report report = new Report(schema);
        report.reject(file, 0, null, "contradicts-what-stays", String.valueOf(said == null ? null : said.getDetail()));
        return report;
    }

    /** Tells this instance at once; the others learn it within a second. */
    void announce() {
        plan.refresh();
    }

    private boolean holdsAnother(CheckedPackage checked, Report report) {
        List<String> here = Sql.values(database, "select cast(home_territory as text) from plan", String.class)
                .getResultList();
        if (!here.isEmpty() && !here.get(0).equals(checked.plan().get("home_territory"))) {
            report.reject("plan.csv", 0, "home_territory", "other-plan", here.get(0));
            return true;
        }
        return false;
    }

    private void write(Table table, List<Map<String, Object>> rows, List<String> languages, Report report) {
        if (table.list() != null) {
            nesting.write(table, table.list(), rows, report);
            return;
        }
        boolean plan = table.keyValue();
        boolean conflicting = table.name().equals("observations_conflicting");
        Set<String> columns = new LinkedHashSet<>();
        Set<String> words = new LinkedHashSet<>();
        Set<String> numbers = new LinkedHashSet<>();
        PackageSchema.columns(table, languages).values().forEach(column -> {
            if ("gap".equals(column.form())) {
                columns.addAll(List.of("gap_dimension", "gap_codes"));
            } else {
                columns.add(column.field());
            }
            if (column.words()) {
                words.add(column.field());
            }
            if (column.type().equals("number")) {
                numbers.add(column.field());
            }
        });
        if (table.dimensions()) {
            columns.addAll(List.of("dimensions", "rank"));
        }
        for (int i = 0; i < rows.size(); i++) {
            Map<String, Object> row = rows.get(i);
            if (IN_ORDER.contains(table.table())) {
                row.put("position", i + 1);
                columns.add("position");
            }
            if (SORTED.contains(table.table())) {
                row.put("sort_title", SortTitle.of((String)
                        requireNonNull(((Map<?, ?>) requireNonNull(row.get("title"))).get(languages.get(0)))));
                columns.add("sort_title");
            }
            if (plan) {
                row.put("only_one", true);
                row.putIfAbsent("four_eyes", true);
                columns.add("only_one");
            }
        }
        if (rows.isEmpty()) {
            report.count(table.file(), 0, 0, 0, absent(table, conflicting, 0));
            return;
        }
        String upsert = upsert(table.table(), columns, words, numbers, plan);
        List<Boolean> written = new ArrayList<>();
        for (int from = 0; from < rows.size(); from += PORTION) {
            written.addAll(Sql.values(database, upsert, Boolean.class)
                    .setParameter("rows", json(rows.subList(from, Math.min(rows.size(), from + PORTION))))
                    .setParameter("now", clock.instant())
                    .getResultList());
        }
        int created = (int) written.stream().filter(Boolean::booleanValue).count();
        report.count(
                table.file(),
                created,
                written.size() - created,
                rows.size() - written.size(),
                plan ? 0 : absent(table, conflicting, rows.size()));
    }

    /**
     * One statement for many rows of a table: inserts the new, updates the different and raises their version, leaves the
     * same alone. Answers for each row written whether it is new. Numbers are the same where their digits are: 61.50 says
     * more than 61.5.
     */
    private static String upsert(
            String table, Set<String> columns, Set<String> words, Set<String> numbers, boolean plan) {
        List<String> key = KEYS.getOrDefault(table, List.of("code"));
        List<String> now = new ArrayList<>();
        List<String> next = new ArrayList<>();
        List<String> set = new ArrayList<>();
        for (String column : columns) {
            if (!key.contains(column)) {
                String value = words.contains(column)
                        ? "revised(%s.%s, excluded.%s)".formatted(table, column, column)
                        : "excluded." + column;
                String compared = numbers.contains(column) ? "cast(%s as text)" : "%s";
                now.add(compared.formatted(table + "." + column));
                next.add(compared.formatted(value));
                set.add(column + " = " + value);
            }
        }
        String names = String.join(", ", columns);
        return """
                insert into %1$s (%2$s, version, updated_at)
                select %2$s, %7$s, :now from jsonb_populate_recordset(cast(null as %1$s), cast(:rows as jsonb))
                on conflict (%3$s) do update set %4$s, version = %1$s.version + %8$s, updated_at = :now
                where row(%5$s) is distinct from row(%6$s)
                returning xmax = 0""".formatted(
                        table,
                        names,
                        String.join(", ", key),
                        String.join(", ", set),
                        String.join(", ", now),
                        String.join(", ", next),
                        plan ? "0" : "1",
                        plan ? "0" : "1");
    }

    /** Lets PostgreSQL know how much there is now: it plans badly for tables that it takes for empty. */
    private void countRows(CheckedPackage checked) {
        Set<String> tables = new LinkedHashSet<>(List.of("search_text", "search_word"));
        checked.rows().keySet().forEach(table -> tables.add(table.table()));
        database.createNativeMutationQuery("analyze " + String.join(", ", tables))
                .executeUpdate();
    }

    private int absent(Table table, boolean conflicting, int present) {
        String sql = "select count(*) from " + table.table()
                + (table.dimensions() ? " where rank " + (conflicting ? "> 0" : "= 0") : "");
        return Sql.values(database, sql, Long.class).getSingleResult().intValue() - present;
    }

    private void record(PackageFiles files, Report report) {
        if (report.changedAnything()) {
            CurrentPlan.raise(database, clock.instant());
        }
        Map<String, Object> told = new LinkedHashMap<>(report.files());
        database.createNativeMutationQuery("""
                        insert into plan_import (imported_at, package, checksum, plan_version, report)
                        select :now, :package, :checksum, version, cast(:report as jsonb) from plan""")
                .setParameter("now", clock.instant())
                .setParameter("package", files.name())
                .setParameter("checksum", files.checksum())
                .setParameter("report", json(told))
                .executeUpdate();
    }

    /** A package that came in. */
    record Last(String checksum, Instant importedAt) {}

    /** The package that came in last; none before the first. */
    List<Last> last() {
        return Sql.rows(database, "select checksum, imported_at from plan_import order by id desc limit 1")
                .addScalar("checksum", String.class)
                .addScalar("imported_at", Instant.class)
                .getResultStream()
                .map(row -> new Last((String) row[0], (Instant) row[1]))
                .toList();
    }

    /** Whether the staff have changed anything, which packages would take back, or wait for reports with codes of their own. */
    boolean hasChanges() {
        return Sql.values(
                        database,
                        "select exists (select 1 from applied_change) or exists (select 1 from reporting_round)",
                        Boolean.class)
                .getSingleResult();
    }

    private String json(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}

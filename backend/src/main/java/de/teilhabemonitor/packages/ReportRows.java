package de.teilhabemonitor.packages;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.teilhabemonitor.change.Batches;
import de.teilhabemonitor.change.Present;
import de.teilhabemonitor.change.Subject;
import de.teilhabemonitor.change.Subjects;
import de.teilhabemonitor.measure.PassedOn;
import de.teilhabemonitor.sql.Sql;
import de.teilhabemonitor.web.Refused.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hibernate.Session;

/**
 * Says of the rows of reports what would be refused when they are applied, and which of them change their measure. Each is
 * judged by what the upload and the reports before it leave of the measure.
 */
@ApplicationScoped
class ReportRows {

    private static final String REPORTS = "reports";
    private static final String MEASURES = "measures";

    /** SQL: rows of reports, each with the measure that it is on. */
    private static final String ON_MEASURES = """
            i.import = :code and i.file = 'reports' and i.kind in ('created', 'changed')
                and m.code = coalesce(i.after ->> 'measure', i.before ->> 'measure')""";

    @Inject
    Session database;

    @Inject
    ImportRows rows;

    @Inject
    Steps steps;

    @Inject
    Subjects subjects;

    @Inject
    Batches batches;

    @Inject
    KindRules kindRules;

    void judge(String code) {
        // Read before the measures are: where one is changed in between, the preview counts as outdated.
        database.createNativeMutationQuery(
                        "update import_row i set beside_version = m.version from measure m where " + ON_MEASURES)
                .setParameter("code", code)
                .executeUpdate();
        Subject reports = subjects.of(REPORTS);
        Set<String> asked = asked(code);
        Set<String> said = said(code);
        Map<String, ObjectNode> measures = new HashMap<>();
        for (String owner : steps.owners(code, REPORTS)) {
            ObjectNode before = reports.present(owner).map(Present::state).orElse(null);
            ObjectNode report = batches.canonical(reports, steps.state(code, REPORTS, owner, before));
            String path = report.path("measure").asText();
            ObjectNode measure = measures.computeIfAbsent(path, each -> measure(code, each));
            List<Violation> found = new ArrayList<>();
            if (before == null && asked.contains(owner)) {
                found.add(Violation.of("/input/code", "report-of-a-round", owner));
            }
            boolean isSaid = said.contains(MEASURES + "/" + path);
            PassedOn.check(before, report, measure, isSaid, found);
            found.forEach(each -> kindRules.refuse(code, REPORTS, owner, each));
            if (found.isEmpty()) {
                ObjectNode next = PassedOn.byImport(measure, before, report, isSaid);
                if (!next.equals(measure)) {
                    mark(code, owner, path, measure);
                }
                measures.put(path, next);
            }
        }
    }

    /** As the upload would leave it. */
    private ObjectNode measure(String code, String measure) {
        Subject measures = subjects.of(MEASURES);
        ObjectNode present =
                measures.present(measure).map(Present::state).orElseGet(JsonNodeFactory.instance::objectNode);
        return batches.canonical(measures, steps.state(code, MEASURES, measure, present));
    }

    /**
     * Measures, by path, of which the upload says from when their status is, also where that is no news: no report that
     * comes along says otherwise.
     */
    Set<String> said(String code) {
        return Set.copyOf(Sql.values(database, """
                        select distinct 'measures/' || key from import_row
                        where import = :code and file = 'measures' and kind <> 'error' and key is not null
                            and after -> 'status_as_of' is not null""", String.class)
                .setParameter("code", code)
                .getResultList());
    }

    /** Codes under which rounds wait for reports. */
    private Set<String> asked(String code) {
        return Set.copyOf(Sql.values(database, """
                        select i.owner from import_row i join duty d on i.owner = d.round || '-' || d.measure
                        where i.import = :code and i.file = 'reports' and i.kind = 'created'""", String.class)
                .setParameter("code", code)
                .getResultList());
    }

    private void mark(String code, String owner, String measure, ObjectNode before) {
        String status = before.path("status").asText();
        String day = before.path("statusAsOf").asText();
        RowFindings.Finding found = day.isEmpty()
                ? new RowFindings.Finding("status", "changes-undated-measure", List.of(measure, status))
                : new RowFindings.Finding("status", "changes-measure", List.of(measure, status, day));
        database.createNativeMutationQuery("""
                        update import_row set oddities = oddities || cast(:found as jsonb)
                        where import = :code and file = 'reports' and owner = :owner and kind in ('created', 'changed')""")
                .setParameter("found", rows.write(List.of(found)))
                .setParameter("code", code)
                .setParameter("owner", owner)
                .executeUpdate();
    }

    /** Whether a measure has changed since the preview that a report would change. */
    boolean areOutdated(String code) {
        return Sql.values(
                        database,
                        "select exists (select 1 from import_row i, measure m where " + ON_MEASURES
                                + " and i.beside_version is distinct from m.version)",
                        Boolean.class)
                .setParameter("code", code)
                .getSingleResult();
    }
}

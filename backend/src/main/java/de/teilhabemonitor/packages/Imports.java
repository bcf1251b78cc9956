package de.teilhabemonitor.packages;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.teilhabemonitor.sql.Sql;
import de.teilhabemonitor.staff.Staff;
import de.teilhabemonitor.web.Paging;
import de.teilhabemonitor.web.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** Shows imports and their rows. */
@ApplicationScoped
class Imports {

    private static final TypeReference<List<RowFindings.Finding>> FINDINGS = new TypeReference<>() {};

    private static final String ROWS = """
            from import_row where import = :code and (cast(:file as text) is null or file = :file)
                and (cast(:kind as text) is null or kind = :kind or :kind = 'suspicious' and oddities <> '[]')""";

    @Inject
    Session database;

    private static final String STATE =
            " where case when state = 'preview' and expiresAt < :now then 'expired' else state end in (:states)";

    @Inject
    Importing importing;

    @Inject
    ImportRows rows;

    @Inject
    Staff staff;

    @Inject
    ObjectMapper json;

    @Inject
    Clock clock;

    /** @throws Refused 404 */
    ImportView one(String code) {
        database.clear();
        Import upload = database.find(Import.class, code);
        if (upload == null) {
            throw Refused.because(Refused.Reason.NOT_FOUND);
        }
        return view(upload, beside(List.of(upload)));
    }

    /** @throws Refused 404 */
    void known(String code) {
        if (database.find(Import.class, code) == null) {
            throw Refused.because(Refused.Reason.NOT_FOUND);
        }
    }

    List<ImportView> list(List<String> states, Paging paging) {
        List<Import> page = database.createSelectionQuery(
                        "from Import" + (states.isEmpty() ? "" : STATE) + " order by createdAt desc, code desc",
                        Import.class)
                .setProperties(asked(states))
                .setFirstResult((int) paging.offset())
                .setMaxResults(paging.pageSize())
                .getResultList();
        Beside beside = beside(page);
        return page.stream().map(upload -> view(upload, beside)).toList();
    }

    long count(List<String> states) {
        return database.createSelectionQuery(
                        "select count(*) from Import" + (states.isEmpty() ? "" : STATE), Long.class)
                .setProperties(asked(states))
                .getSingleResult();
    }

    private Map<String, Object> asked(List<String> states) {
        return states.isEmpty() ? Map.of() : Map.of("states", states, "now", clock.instant());
    }

    /** What is read beside imports: whether the plan wants four eyes, and how far those are that are being applied. */
    private record Beside(boolean fourEyes, Map<String, ImportView.Progress> progress) {}

    private Beside beside(List<Import> uploads) {
        List<Object[]> rows = Sql.rows(database, """
                        select p.four_eyes, cast(i.import as text), i.done, i.total
                        from plan p left join import_progress i on i.import = any(cast(:codes as text[])) and i.at > :longAgo""")
                .setParameter(
                        "codes", uploads.stream().map(upload -> upload.code).toArray(String[]::new))
                .setParameter("longAgo", clock.instant().minus(Import.MAY_TAKE))
                .getResultList();
        Map<String, ImportView.Progress> progress = new HashMap<>();
        for (Object[] row : rows) {
            if (row[1] != null) {
                progress.put((String) row[1], new ImportView.Progress((Integer) row[2], (Integer) row[3]));
            }
        }
        return new Beside((Boolean) rows.get(0)[0], progress);
    }

    private ImportView view(Import upload, Beside beside) {
        String state = upload.state(clock.instant());
        boolean mine = upload.author.equals(staff.code());
        List<Import.Count> counts = importing.counts(upload);
        List<Import.Fault> faults = importing.faults(upload);
        List<String> actions = new ArrayList<>();
        if (state.equals(Import.PREVIEW)) {
            boolean right = faults.isEmpty()
                    && counts.stream().noneMatch(count -> count.errors() > 0)
                    && counts.stream().anyMatch(count -> count.changes() > 0);
            if (right && !(mine && beside.fourEyes)) {
                actions.add("apply");
            }
            actions.add("preview");
            actions.add("discard");
        }
        return new ImportView(
                upload.code,
                state,
                upload.name,
                upload.format,
                upload.bytes,
                new ImportView.Person(upload.authorName),
                mine,
                upload.createdAt,
                upload.previewedAt,
                upload.expiresAt,
                upload.decidedByName == null ? null : new ImportView.Person(upload.decidedByName),
                upload.decidedAt,
                importing.sheets(upload).stream()
                        .map(sheet -> new ImportView.Sheet(
                                sheet.table(), sheet.encoding(), sheet.separator(), sheet.columns()))
                        .toList(),
                counts,
                faults.stream()
                        .map(fault -> new ImportView.Fault(
                                fault.table(),
                                fault.line() > 0 ? fault.line() : null,
                                fault.column(),
                                ImportView.reason(fault.key(), fault.arguments())))
                        .toList(),
                state.equals(Import.PREVIEW) ? beside.progress.get(upload.code) : null,
                upload.firstNumber,
                upload.lastNumber,
                actions,
                upload.version);
    }

    List<ImportRowView> rows(String code, @Nullable String table, @Nullable String kind, Paging paging) {
        return Sql.rows(database, """
                        select file, line, kind, key, owner, cast(after as text), cast(before as text),
                            cast(errors as text), cast(oddities as text) """ + ROWS + " order by file, line limit :most offset :from")
                .setParameter("code", code)
                .setParameter("file", table, String.class)
                .setParameter("kind", kind, String.class)
                .setParameter("most", paging.pageSize())
                .setParameter("from", paging.offset())
                .getResultList()
                .stream()
                .map(this::row)
                .toList();
    }

    long countRows(String code, @Nullable String table, @Nullable String kind) {
        return Sql.values(database, "select count(*) " + ROWS, Long.class)
                .setParameter("code", code)
                .setParameter("file", table, String.class)
                .setParameter("kind", kind, String.class)
                .getSingleResult();
    }

    private ImportRowView row(Object[] row) {
        Map<String, String> after = row[5] == null ? Map.of() : rows.read((String) row[5]);
        Map<String, String> before = row[6] == null ? Map.of() : rows.read((String) row[6]);
        String kind = row[2] == null ? "error" : (String) row[2];
        List<ImportRowView.Remark> odd = remarks((String) row[8]);
        return new ImportRowView(
                (String) row[0],
                (Integer) row[1],
                kind,
                (String) row[3],
                Owners.path((String) row[0], (String) row[4]),
                !odd.isEmpty(),
                kind.equals("unchanged") ? List.of() : changes(before, after),
                remarks((String) row[7]),
                odd);
    }

    private static List<ImportRowView.Cell> changes(Map<String, String> before, Map<String, String> after) {
        Map<String, ImportRowView.Cell> changes = new LinkedHashMap<>();
        after.forEach((column, cell) -> {
            String was = before.getOrDefault(column, "");
            if (!was.equals(cell)) {
                changes.put(
                        column,
                        new ImportRowView.Cell(column, was.isEmpty() ? null : was, cell.isEmpty() ? null : cell));
            }
        });
        return List.copyOf(changes.values());
    }

    private List<ImportRowView.Remark> remarks(String found) {
        try {
            return json.readValue(found, FINDINGS).stream()
                    .map(each ->
                            new ImportRowView.Remark(each.column(), ImportView.reason(each.key(), each.arguments())))
                    .toList();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}

package de.teilhabemonitor.packages;

import com.fasterxml.jackson.databind.node.ObjectNode;
import de.teilhabemonitor.change.Batches;
import de.teilhabemonitor.change.Present;
import de.teilhabemonitor.change.Subject;
import de.teilhabemonitor.change.Subjects;
import de.teilhabemonitor.packages.Owners.Belonging;
import de.teilhabemonitor.packages.PackageSchema.Column;
import de.teilhabemonitor.web.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** Says of the rows of an upload what would be refused when it is applied. */
@ApplicationScoped
class KindRules {

    /** What the check of packages says better: it knows what comes with the same upload. */
    private static final Set<String> OF_NAMES = Set.of("unknown-code", "unknown-unit");

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

    private final PackageSchema schema = PackageSchema.read();

    /**
     * Rules of kinds hold for a thing as a whole, with what was there before and what is not in the upload. They know nothing
     * of what comes with the same upload, so that what a row names was judged before.
     */
    void judge(String code) {
        refuseValuesWithAReason(code);
        for (String path : Owners.RULED) {
            Subject subject = subjects.of(path);
            for (String owner : steps.owners(code, path)) {
                ObjectNode before = subject.present(owner).map(Present::state).orElse(null);
                ObjectNode after = steps.state(code, path, owner, before);
                batches.violations(subject, owner, before, after).stream()
                        .filter(each -> !OF_NAMES.contains(each.key()))
                        .forEach(each -> refuse(code, path, owner, each));
            }
        }
    }

    /** In the rows that it is about, or else in all that belong to the thing. */
    void refuse(String code, String path, String owner, Refused.Violation violation) {
        String[] pointer = violation.name().split("/");
        String property = pointer.length > 2 ? pointer[2] : "";
        List<Belonging> all = Owners.of(path);
        Belonging about = all.stream()
                .filter(each -> property.equals(each.part()))
                .findFirst()
                .orElse(all.get(0));
        RowFindings.Finding found = new RowFindings.Finding(
                about.part() == null ? column(about.table(), property) : null,
                "problems:" + violation.key(),
                violation.arguments());
        if (refuse(code, List.of(about.table()), owner, found) == 0) {
            refuse(code, all.stream().map(Belonging::table).toList(), owner, found);
        }
    }

    private int refuse(String code, List<String> tables, String owner, RowFindings.Finding found) {
        return database.createNativeMutationQuery("""
                        update import_row set kind = 'error', errors = errors || cast(:found as jsonb)
                        where import = :code and file in (:files) and owner = :owner
                            and kind in ('created', 'changed', 'error')""")
                .setParameter("found", rows.write(List.of(found)))
                .setParameter("code", code)
                .setParameterList("files", tables)
                .setParameter("owner", owner)
                .executeUpdate();
    }

    /** Null where it is several, one for each language. */
    private @Nullable String column(String table, String property) {
        return schema.tables().stream()
                .filter(each -> each.name().equals(table))
                .flatMap(each -> each.columns().values().stream())
                .filter(each -> !each.words() && States.property(each.field()).equals(property))
                .map(Column::name)
                .findFirst()
                .orElse(null);
    }

    /** Where a file has one of the two columns only, the other is as it was. */
    private void refuseValuesWithAReason(String code) {
        database.createNativeMutationQuery("""
                        update import_row set kind = 'error', errors = errors || cast(:found as jsonb)
                        where import = :code and file in ('observations', 'observations_conflicting') and kind = 'changed'
                            and (coalesce((before || after) ->> 'value', '') = '') <> (
                                string_to_array(coalesce((before || after) ->> 'flags', ''), ';')
                                    && array['suppressed', 'not-available'])""")
                .setParameter(
                        "found",
                        rows.write(List.of(new RowFindings.Finding("value", "value-without-reason", List.of()))))
                .setParameter("code", code)
                .executeUpdate();
    }
}

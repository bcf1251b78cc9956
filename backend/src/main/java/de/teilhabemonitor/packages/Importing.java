package de.teilhabemonitor.packages;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.teilhabemonitor.sheet.Sheets;
import de.teilhabemonitor.sheet.UnreadableSheet;
import de.teilhabemonitor.sql.Sql;
import de.teilhabemonitor.staff.Acts;
import de.teilhabemonitor.staff.Staff;
import de.teilhabemonitor.web.IfMatch;
import de.teilhabemonitor.web.Refused;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** The act of bringing tables in: uploaded, looked at, and then applied or discarded. Each step is a transaction. */
@ApplicationScoped
class Importing {

    private static final int MAY_TAKE = (int) Import.MAY_TAKE.toSeconds();

    private static final TypeReference<List<Import.Sheet>> SHEETS = new TypeReference<>() {};
    private static final TypeReference<List<Import.Fault>> FAULTS = new TypeReference<>() {};
    private static final TypeReference<List<Import.Count>> COUNTS = new TypeReference<>() {};

    @Inject
    Session database;

    @Inject
    ImportRows rows;

    @Inject
    Previews previews;

    @Inject
    ImportApplication application;

    @Inject
    Acts acts;

    @Inject
    Staff staff;

    @Inject
    ObjectMapper json;

    @Inject
    Clock clock;

    private final PackageSchema schema = PackageSchema.read();

    /**
     * @param table of the package that a single file is
     * @param name as the person called the file
     * @return the code of the import
     * @throws Refused 400 or 413 where the upload cannot be read
     */
    String upload(Path file, Sheets form, @Nullable String table, @Nullable String name) {
        return QuarkusTransaction.requiringNew().timeout(MAY_TAKE).call(() -> {
            Instant now = clock.instant();
            Import upload = new Import();
            upload.code = Sql.values(
                            database, "select 'I-' || lpad(cast(nextval('import_code') as text), 4, '0')", String.class)
                    .getSingleResult();
            upload.state = Import.PREVIEW;
            upload.name = name;
            upload.format = form.name().toLowerCase(Locale.ROOT);
            upload.bytes = Files.size(file);
            upload.tables = "[]";
            upload.faults = "[]";
            upload.counts = "[]";
            upload.author = staff.code();
            upload.authorName = staff.name();
            upload.createdAt = now;
            upload.previewedAt = now;
            upload.expiresAt = now.plus(Import.KEPT);
            upload.version = 1;
            database.persist(upload);
            database.flush();
            List<Import.Sheet> sheets = read(upload.code, file, form, table);
            upload.tables = rows.write(sheets);
            looked(upload, previews.preview(upload.code, sheets));
            acts.record("upload-import", "imports/" + upload.code, Map.of("tables", names(sheets)));
            return upload.code;
        });
    }

    private List<Import.Sheet> read(String code, Path file, Sheets form, @Nullable String table) throws IOException {
        Set<String> names =
                schema.tables().stream().map(PackageSchema.Table::name).collect(Collectors.toCollection(TreeSet::new));
        Uploading uploading = new Uploading(code, rows, names);
        try {
            form.read(file, table, uploading);
            return uploading.end();
        } catch (UnreadableSheet e) {
            throw refusal(e);
        } catch (Uploading.UnknownTable e) {
            throw Refused.invalid(
                    e.name().isEmpty() ? "body" : e.name(), "sheet.unknown-table", String.join(", ", names));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static Refused refusal(UnreadableSheet e) {
        if (e.key().equals("upload-too-large")) {
            return Refused.because(Refused.Reason.TOO_LARGE);
        }
        String table = e.table();
        String name = table == null || table.isEmpty() ? "body" : e.line() > 0 ? table + ":" + e.line() : table;
        return Refused.invalid(name, "sheet." + e.key(), e.arguments());
    }

    private static String names(List<Import.Sheet> sheets) {
        return sheets.stream().map(Import.Sheet::table).collect(Collectors.joining(", "));
    }

    private void looked(Import upload, List<Import.Fault> faults) {
        upload.faults = rows.write(faults);
        upload.counts = rows.write(previews.counts(upload.code));
        upload.previewedAt = clock.instant();
        upload.expiresAt = upload.createdAt.plus(isAllWrong(upload) ? Import.FAULTY_KEPT : Import.KEPT);
    }

    /** Whether nothing in it could be taken in, or is here already. */
    boolean isAllWrong(Import upload) {
        List<Import.Count> counts = counts(upload);
        return (!faults(upload).isEmpty() || counts.stream().anyMatch(count -> count.errors() > 0))
                && counts.stream().allMatch(count -> count.changes() + count.unchanged() == 0);
    }

    /** Compares it with what is here now. */
    void lookAgain(String code, @Nullable String ifMatch) {
        QuarkusTransaction.requiringNew().timeout(MAY_TAKE).run(() -> {
            Import upload = open(code, ifMatch);
            looked(upload, previews.again(code, sheets(upload)));
            upload.version++;
            acts.record("preview-import", "imports/" + code, Map.of());
        });
    }

    void discard(String code, @Nullable String ifMatch) {
        QuarkusTransaction.requiringNew().run(() -> {
            Import upload = open(code, ifMatch);
            decide(upload, Import.DISCARDED);
            forgetRows(code);
            acts.record("discard-import", "imports/" + code, Map.of());
        });
    }

    /**
     * @param confirmed whether what looks odd was looked at
     * @param reason that becomes public
     * @throws Refused 403 or 409 where it may not be applied, or not yet
     */
    void apply(String code, @Nullable String ifMatch, boolean confirmed, @Nullable String reason) {
        application.begin(code);
        try {
            QuarkusTransaction.requiringNew().timeout(MAY_TAKE).run(() -> {
                Import upload = open(code, ifMatch);
                if (upload.author.equals(staff.code()) && hasFourEyes()) {
                    throw Refused.forbidden("author", "four-eyes");
                }
                List<Import.Count> counts = counts(upload);
                if (!faults(upload).isEmpty() || counts.stream().anyMatch(count -> count.errors() > 0)) {
                    throw Refused.conflict("errors", "import-has-errors");
                }
                if (counts.stream().noneMatch(count -> count.changes() > 0)) {
                    throw Refused.conflict("rows", "import-changes-nothing");
                }
                if (!confirmed && counts.stream().anyMatch(count -> count.suspicious() > 0)) {
                    throw Refused.conflict("confirmed", "import-looks-odd");
                }
                ImportApplication.Numbers numbers =
                        application.apply(code, sheets(upload), staff.organisation(), reason);
                upload.firstNumber = numbers.first();
                upload.lastNumber = numbers.last();
                decide(upload, Import.APPLIED);
            });
        } finally {
            application.end(code);
        }
    }

    private boolean hasFourEyes() {
        return Sql.values(database, "select four_eyes from plan", Boolean.class).getSingleResult();
    }

    private void decide(Import upload, String state) {
        upload.state = state;
        upload.decidedBy = staff.code();
        upload.decidedByName = staff.name();
        upload.decidedAt = clock.instant();
        upload.version++;
    }

    /** @throws Refused 404, 412, 428, or 409 where it was decided or is too old */
    private Import open(String code, @Nullable String ifMatch) {
        Import upload = database.createSelectionQuery("from Import where code = :code", Import.class)
                .setParameter("code", code)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> Refused.because(Refused.Reason.NOT_FOUND));
        IfMatch.check(ifMatch, upload.version);
        if (!upload.state(clock.instant()).equals(Import.PREVIEW)) {
            throw Refused.conflict("state", "import-decided");
        }
        return upload;
    }

    private void forgetRows(String code) {
        database.createNativeMutationQuery("delete from import_row where import = :code")
                .setParameter("code", code)
                .executeUpdate();
    }

    List<Import.Sheet> sheets(Import upload) {
        return read(upload.tables, SHEETS);
    }

    List<Import.Fault> faults(Import upload) {
        return read(upload.faults, FAULTS);
    }

    List<Import.Count> counts(Import upload) {
        return read(upload.counts, COUNTS);
    }

    private <T> T read(String text, TypeReference<T> type) {
        try {
            return json.readValue(text, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}

package de.teilhabemonitor.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.teilhabemonitor.answer.Answer;
import de.teilhabemonitor.change.TableSubject;
import de.teilhabemonitor.file.BlobStore;
import de.teilhabemonitor.file.Upload;
import de.teilhabemonitor.sql.Sql;
import de.teilhabemonitor.web.Refused.Violation;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How documents are changed; those of events are kept by the event team too. */
@Singleton
class DocumentSubject extends TableSubject {

    private static final String FILE = "/input/file";

    @Inject
    BlobStore store;

    DocumentSubject() {
        super("documents", "DocumentInput", "document", "D-");
    }

    @Override
    public boolean isOfEvents(JsonNode state) {
        return has(state, "event");
    }

    @Override
    public String eventProperty() {
        return "event";
    }

    @Override
    public List<String> about(String code, JsonNode state) {
        return has(state, "event") ? List.of("events/" + state.path("event").asText()) : List.of();
    }

    /** A file is one that was uploaded and searched, or one that the document has or had. */
    @Override
    public void check(String code, @Nullable JsonNode before, JsonNode after, List<Violation> found) {
        String file = text(after, "file");
        if (file == null) {
            return;
        }
        Optional<Upload> upload = Upload.byChecksum(file);
        if (upload.isPresent() && upload.get().isQuarantined()) {
            found.add(Violation.of(FILE, "file.quarantined"));
        } else if (upload.filter(Upload::isClean).isEmpty() && !isKnown(code, file)) {
            found.add(Violation.of(FILE, "file.unknown"));
        }
    }

    private boolean isKnown(String code, String file) {
        return Sql.values(
                        database(),
                        "select exists (select from document_file where document = :code and checksum = :file)",
                        Boolean.class)
                .setParameter("code", code)
                .setParameter("file", file)
                .getSingleResult();
    }

    /** What it had until now stays readable by its checksum. */
    @Override
    public int write(String code, ObjectNode state, long number, Instant now) {
        int version = super.write(code, state, number, now);
        String file = text(state, "file");
        database()
                .createNativeMutationQuery("""
                        update document_file set until = :now
                        where document = :code and until is null and checksum is distinct from :file""")
                .setParameter("now", now)
                .setParameter("code", code)
                .setParameter("file", file, String.class)
                .executeUpdate();
        if (file != null) {
            database()
                    .createNativeMutationQuery("""
                            insert into document_file (document, number, checksum, format, bytes, since)
                            select :code, :number, f.checksum, f.format, f.bytes, :now from (
                                select checksum, format, bytes from upload where checksum = :file and state = 'clean'
                                union select checksum, format, bytes from document_file where document = :code and checksum = :file) f
                            where not exists (select from document_file where document = :code and until is null)
                            limit 1""")
                    .setParameter("code", code)
                    .setParameter("number", number)
                    .setParameter("file", file)
                    .setParameter("now", now)
                    .executeUpdate();
        }
        return version;
    }

    /** Its files go with its words: all of them, and their bytes, where no other document has the same. */
    @Override
    public int takeDown(String code, Instant now) {
        store.alone();
        List<String> files = Sql.values(
                        database(),
                        "delete from document_file where document = :code returning cast(checksum as text)",
                        String.class)
                .setParameter("code", code)
                .getResultList();
        database()
                .createNativeMutationQuery("""
                        delete from upload u where u.checksum = any(cast(:files as text[]))
                            and not exists (select from document_file f where f.checksum = u.checksum)""")
                .setParameter("files", files.toArray(new String[0]))
                .executeUpdate();
        store.sweep();
        return super.takeDown(code, now);
    }

    @Override
    public Map<String, Object> shown(String code, Answer answer) {
        return Map.of("document", DocumentView.one(database(), code, answer));
    }
}

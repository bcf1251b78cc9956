package de.teilhabemonitor.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.teilhabemonitor.answer.Answer;
import de.teilhabemonitor.change.TableSubject;
import de.teilhabemonitor.file.BlobStore;
import de.teilhabemonitor.sql.Sql;
import de.teilhabemonitor.web.Refused.Violation;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How documents are changed; those of events are kept by the event team too. */
@Singleton
class DocumentSubject extends TableSubject {

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

    @Override
    public void check(String code, @Nullable JsonNode before, JsonNode after, List<Violation> found) {
        FilesOfState.check(database(), code, before, after, found);
    }

    /** What it had until now stays readable by its checksum. */
    @Override
    public int write(String code, ObjectNode state, long number, Instant now) {
        int version = super.write(code, state, number, now);
        List<FilesOfState.Named> named = FilesOfState.of(state);
        database()
                .createNativeMutationQuery("""
                        update document_file f set until = :now
                        where document = :code and until is null and not exists (
                            select from unnest(cast(:files as text[]), cast(:languages as text[])) n (checksum, language)
                            where n.checksum = f.checksum and n.language = f.language)""")
                .setParameter("now", now)
                .setParameter("code", code)
                .setParameter("files", FilesOfState.checksums(named))
                .setParameter("languages", FilesOfState.languages(named))
                .executeUpdate();
        database()
                .createNativeMutationQuery("""
                        insert into document_file (document, number, checksum, format, bytes, language, since)
                        select :code, :number, f.checksum, f.format, f.bytes, n.language, :now
                        from unnest(cast(:files as text[]), cast(:languages as text[])) n (checksum, language)
                        cross join lateral (
                            select checksum, format, bytes from upload where checksum = n.checksum and state = 'clean'
                            union select checksum, format, bytes from document_file
                                where document = :code and checksum = n.checksum
                            limit 1) f
                        where not exists (select from document_file h
                            where h.document = :code and h.language = n.language and h.until is null)""")
                .setParameter("code", code)
                .setParameter("number", number)
                .setParameter("files", FilesOfState.checksums(named))
                .setParameter("languages", FilesOfState.languages(named))
                .setParameter("now", now)
                .executeUpdate();
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

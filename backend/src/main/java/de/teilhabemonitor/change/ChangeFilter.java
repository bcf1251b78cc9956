package de.teilhabemonitor.change;

import static java.util.stream.Collectors.joining;

import de.teilhabemonitor.answer.Answer;
import de.teilhabemonitor.answer.Listing;
import de.teilhabemonitor.answer.NamedPath;
import de.teilhabemonitor.answer.Statement;
import de.teilhabemonitor.web.Codes;
import de.teilhabemonitor.web.Refused;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** Which changes, and whether those of an import count as one. */
public class ChangeFilter {

    @QueryParam("since")
    @Nullable
    Long since;

    @QueryParam("subject")
    @Nullable
    String subject;

    @QueryParam("kind")
    @DefaultValue("")
    Codes kind = Codes.valueOf("");

    @QueryParam("minor")
    @Nullable
    Boolean minor;

    @QueryParam("batch")
    @Nullable
    String batch;

    @QueryParam("folded")
    @Nullable
    Boolean folded;

    /** For a feed: the latest of these, minor ones left out, imports as one. */
    static ChangeFilter ofFeed(@Nullable String subject) {
        ChangeFilter filter = new ChangeFilter();
        filter.subject = subject;
        filter.minor = false;
        filter.folded = true;
        return filter;
    }

    /**
     * Of imports that are folded, beside the last change how many things of which kind have changed.
     *
     * @throws Refused 400 where it asks for a thing, or a kind of things, that there is not
     */
    Listing<AppliedChange> of(Session database, Subjects subjects, Answer answer) {
        if (subject != null
                && subjects.find(subject).isEmpty()
                && !NamedPath.isKnown(subject, answer)
                && !isTold(subject, database)) {
            throw Refused.invalid("subject", "unknown-path", subject);
        }
        Listing<AppliedChange> listing = Listing.of(database, AppliedChange.class, "applied_change")
                .where(thing("t"), "subject", subject)
                .where("t.number > :since", "since", since)
                .where(
                        "t.kind = any(cast(:kind as text[]))",
                        "kind",
                        kind.list().isEmpty() ? null : kind.list().toArray(new String[0]))
                .where("t.minor = :minor", "minor", minor)
                .where("t.batch = :batch", "batch", batch);
        if (!Boolean.TRUE.equals(folded)) {
            return listing;
        }
        String sameImport = "from applied_change b where b.batch = t.batch" + others();
        return listing.where("not exists (select 1 " + sameImport + " and b.number > t.number)")
                .more("(select json_object_agg(k.kind, k.n) from (select split_part(b.subject, '/', 1) as kind,"
                        + " count(*) as n " + sameImport + " group by 1 order by 1) k)");
    }

    /** What has no page of its own has changes all the same. What follows the slash in the order of bytes is the zero. */
    private static boolean isTold(String path, Session database) {
        return !new Statement(
                        database,
                        "select 1 from applied_change where subject = :path"
                                + " or subject >= :path || '/' and subject < :path || '0' limit 1")
                .list(Map.of("path", path), row -> 1)
                .isEmpty();
    }

    String order() {
        return since == null ? "t.number desc" : "t.number";
    }

    /** A thing by its path, or by the first part of it all things of a kind. */
    private String thing(String table) {
        return subject != null && subject.contains("/")
                ? "%1$s.subject = :subject or %1$s.about @> array[cast(:subject as text)]".formatted(table)
                : table + ".subject like :subject || '/%'";
    }

    /** What holds of a change, holds of the others of its import. */
    private String others() {
        List<String> conditions = new ArrayList<>();
        if (subject != null) {
            conditions.add("(" + thing("b") + ")");
        }
        if (since != null) {
            conditions.add("b.number > :since");
        }
        if (!kind.list().isEmpty()) {
            conditions.add("b.kind = any(cast(:kind as text[]))");
        }
        if (minor != null) {
            conditions.add("b.minor = :minor");
        }
        return conditions.stream().map(each -> " and " + each).collect(joining());
    }
}

package de.teilhabemonitor.file;

import de.teilhabemonitor.own.Forgets;
import de.teilhabemonitor.own.Periods;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.ZoneOffset;
import org.hibernate.Session;

/** Forgets uploads of yesterday that nobody has done anything with, and the bytes that nothing names any more. */
@Singleton
class OldUploads implements Forgets {

    @Inject
    Session database;

    @Inject
    BlobStore store;

    @Override
    public String what() {
        return "uploaded-files";
    }

    /** A change on its way names it, or a document shows it, or showed it: it stays. */
    @Override
    public int forget(Periods periods) {
        store.alone();
        int forgotten = database.createNativeMutationQuery("""
                        delete from upload u where u.created_at < :end
                            and not exists (select from document_file f where f.checksum = u.checksum)
                            and not exists (select from change c where c.subject_kind = 'documents'
                                and names_file(c.input, u.checksum) and c.state in ('draft', 'submitted', 'returned'))""")
                .setParameter("end", periods.now().minus(Upload.KEPT).atOffset(ZoneOffset.UTC))
                .executeUpdate();
        store.sweep();
        return forgotten;
    }
}

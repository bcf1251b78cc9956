package de.teilhabemonitor.change;

import de.teilhabemonitor.web.Refused;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** All kinds of things that can be changed. */
@ApplicationScoped
public class Subjects {

    @Inject
    @All
    List<Subject> all;

    List<Subject> all() {
        return all;
    }

    Optional<Subject> find(String path) {
        return all.stream().filter(subject -> subject.path().equals(path)).findFirst();
    }

    /** @throws Refused 404 where there is no such kind */
    public Subject of(String path) {
        return find(path).orElseThrow(() -> Refused.because(Refused.Reason.NOT_FOUND));
    }

    /** SQL: the version of the thing that a row of {@code change t} is about; null where there is none yet. */
    String presentVersion() {
        StringBuilder sql = new StringBuilder("case t.subject_kind");
        all.forEach(subject -> sql.append(" when '")
                .append(subject.path())
                .append("' then (")
                .append(subject.versionSql())
                .append(")"));
        return sql.append(" end").toString();
    }
}

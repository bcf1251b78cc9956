package de.teilhabemonitor.field;

import de.teilhabemonitor.answer.Answer;
import de.teilhabemonitor.change.TableSubject;
import de.teilhabemonitor.sql.Sql;
import de.teilhabemonitor.web.Refused.Violation;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;

/** How fields of action are changed. */
@Singleton
class FieldSubject extends TableSubject {

    FieldSubject() {
        super("fields", "FieldInput", "field", "HF");
    }

    /** Its measures would stand in no field that anybody finds. */
    @Override
    public void checkRetiring(String code, List<Violation> found) {
        long measures = Sql.values(database(), """
                        select count(*) from measure
                        where field = :code and retired_at is null and taken_down_at is null""", Long.class)
                .setParameter("code", code)
                .getSingleResult();
        if (measures > 0) {
            found.add(Violation.of("/kind", "field-has-measures", Long.toString(measures)));
        }
    }

    @Override
    public Map<String, Object> shown(String code, Answer answer) {
        return Map.of("field", FieldView.one(database(), code, answer));
    }
}

package de.teilhabemonitor.field;

import de.teilhabemonitor.answer.Answer;
import de.teilhabemonitor.change.TableSubject;
import jakarta.inject.Singleton;
import java.util.Map;

/** How fields of action are changed. */
@Singleton
class FieldSubject extends TableSubject {

    FieldSubject() {
        super("fields", "FieldInput", "field", "HF");
    }

    @Override
    public Map<String, Object> shown(String code, Answer answer) {
        return Map.of("field", FieldView.one(database(), code, answer));
    }
}

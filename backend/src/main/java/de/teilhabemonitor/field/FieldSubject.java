package de.teilhabemonitor.field;

import de.teilhabemonitor.change.TableSubject;
import jakarta.inject.Singleton;

/** How fields of action are changed. */
@Singleton
class FieldSubject extends TableSubject {

    FieldSubject() {
        super("fields", "FieldInput", "field", "HF");
    }
}

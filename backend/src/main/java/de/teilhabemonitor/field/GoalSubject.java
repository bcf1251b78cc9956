package de.teilhabemonitor.field;

import de.teilhabemonitor.change.TableSubject;
import jakarta.inject.Singleton;

/** How goals are changed. */
@Singleton
class GoalSubject extends TableSubject {

    GoalSubject() {
        super("goals", "GoalInput", "goal", "G-");
    }
}

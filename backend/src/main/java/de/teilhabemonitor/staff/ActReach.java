package de.teilhabemonitor.staff;

import java.util.Map;

/**
 * Which acts are shown to those who do not see all of the work log, beside what they did themselves. A room whose things
 * people see in part has a bean of this kind.
 */
public interface ActReach {

    /** SQL: a condition on {@code act t}. */
    String condition();

    /** What the condition asks for by name; {@code me} is there anyway. */
    Map<String, Object> parameters();
}

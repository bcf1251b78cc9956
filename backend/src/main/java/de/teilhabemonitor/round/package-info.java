/**
 * Reporting rounds: the coordinating office asks who leads a measure for a report, by a day. Duties say what is asked from
 * whom; how they stand follows from the changes of reports. Reminders go out by mail.
 */
@NullMarked
package de.teilhabemonitor.round;

import org.jspecify.annotations.NullMarked;

/**
 * Submissions as people sent them, what their senders may do with a secret link, and the work on them. None of it is public; what
 * becomes public of it is written into the room {@code feedback} by changes.
 */
@NullMarked
package de.teilhabemonitor.submission;

import org.jspecify.annotations.NullMarked;

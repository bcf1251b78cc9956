/**
 * Feedback as anyone may read it: what people are asked, what they said in public, what was answered and what followed, which
 * needs came up. All of it is altered by changes; what came in and is not public stands in the room {@code submission}, which
 * nothing here knows.
 */
@NullMarked
package de.teilhabemonitor.feedback;

import org.jspecify.annotations.NullMarked;

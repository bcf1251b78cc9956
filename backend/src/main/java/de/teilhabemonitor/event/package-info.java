/**
 * Conferences, dialogues, meetings and milestones, with their sessions and what came out of them; as JSON, CSV and calendar.
 */
@NullMarked
package de.teilhabemonitor.event;

import org.jspecify.annotations.NullMarked;

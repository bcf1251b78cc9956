/**
 * Who works with the plan: sign-in at the provider, roles, people with their organisations, and the log of what they did.
 * Other rooms ask {@link de.teilhabemonitor.staff.Staff} who is asking, and write to {@link de.teilhabemonitor.staff.Acts}.
 */
@NullMarked
package de.teilhabemonitor.staff;

import org.jspecify.annotations.NullMarked;

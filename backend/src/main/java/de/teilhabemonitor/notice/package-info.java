/**
 * Notices: dated news of the plan.
 */
@NullMarked
package de.teilhabemonitor.notice;

import org.jspecify.annotations.NullMarked;

/**
 * Changes: the one way in which what is public is altered. A change proposes the complete new state of a thing; it is
 * drafted, submitted, and applied or returned by somebody else. Knows things by their path and form only, never by type.
 */
@NullMarked
package de.teilhabemonitor.change;

import org.jspecify.annotations.NullMarked;

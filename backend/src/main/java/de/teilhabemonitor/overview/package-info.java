/**
 * The plan as a whole: counts, coverage, what the statuses and signals add up to.
 */
@NullMarked
package de.teilhabemonitor.overview;

import org.jspecify.annotations.NullMarked;

/**
 * Indicators, their observations and what can be said from these: headline, gap, comparison, coverage. Missing
 * never counts as zero.
 */
@NullMarked
package de.teilhabemonitor.indicator;

import org.jspecify.annotations.NullMarked;

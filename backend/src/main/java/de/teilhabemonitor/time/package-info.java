/**
 * Periods: a year, a month or a day, as people write them and as the interval of days that they stand for.
 */
@NullMarked
package de.teilhabemonitor.time;

import org.jspecify.annotations.NullMarked;

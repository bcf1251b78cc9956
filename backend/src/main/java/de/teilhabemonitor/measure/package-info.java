/**
 * Measures: what was promised, by whom, how it stands as reported, and the signals computed beside that.
 */
@NullMarked
package de.teilhabemonitor.measure;

import org.jspecify.annotations.NullMarked;

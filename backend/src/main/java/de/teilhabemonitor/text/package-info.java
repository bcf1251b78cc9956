/** Text in the languages of a plan. */
@NullMarked
package de.teilhabemonitor.text;

import org.jspecify.annotations.NullMarked;

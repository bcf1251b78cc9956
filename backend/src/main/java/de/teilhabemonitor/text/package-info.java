/**
 * Words in the languages of a plan. A text knows which of its translations are older than the source text.
 */
@NullMarked
package de.teilhabemonitor.text;

import org.jspecify.annotations.NullMarked;

/**
 * Fields of action and their goals.
 */
@NullMarked
package de.teilhabemonitor.field;

import org.jspecify.annotations.NullMarked;

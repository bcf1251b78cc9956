/**
 * Countries, states and municipalities, by their official keys.
 */
@NullMarked
package de.teilhabemonitor.territory;

import org.jspecify.annotations.NullMarked;

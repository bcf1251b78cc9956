/**
 * Citations. Every fact of the plan names where it comes from.
 */
@NullMarked
package de.teilhabemonitor.source;

import org.jspecify.annotations.NullMarked;

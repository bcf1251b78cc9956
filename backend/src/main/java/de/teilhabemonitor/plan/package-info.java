/**
 * The one plan of an installation and its version, which every applied change raises.
 */
@NullMarked
package de.teilhabemonitor.plan;

import org.jspecify.annotations.NullMarked;

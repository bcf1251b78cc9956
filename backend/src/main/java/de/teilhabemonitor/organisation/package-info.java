/**
 * Offices, bodies and associations; who succeeded whom with which remit.
 */
@NullMarked
package de.teilhabemonitor.organisation;

import org.jspecify.annotations.NullMarked;

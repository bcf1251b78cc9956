/**
 * Reading with SQL of our own where no entity fits.
 */
@NullMarked
package de.teilhabemonitor.sql;

import org.jspecify.annotations.NullMarked;

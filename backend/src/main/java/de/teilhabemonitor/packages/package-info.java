/**
 * Plan packages: folders or zips of CSV files, checked against their published schema and taken in as a whole
 * or not at all.
 */
@NullMarked
package de.teilhabemonitor.packages;

import org.jspecify.annotations.NullMarked;

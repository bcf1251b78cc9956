/**
 * From the command line to a running product: finds or starts the database, then starts Quarkus, and stops both in the
 * opposite order. No other room knows that a database can be embedded: they see a datasource.
 */
@NullMarked
package de.teilhabemonitor.start;

import org.jspecify.annotations.NullMarked;

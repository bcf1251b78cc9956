package de.teilhabemonitor.answer;

/**
 * How many things a filter would find with this value.
 *
 * @param facet name of the filter; empty: how many are found with all filters as they are
 */
record Count(String facet, String value, long found) {}

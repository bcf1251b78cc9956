package de.teilhabemonitor.staff;

/**
 * A person works here no longer. Told within the transaction that records it: rooms that gave them something to do observe
 * it and take that back.
 *
 * @param person our code for them
 */
public record Departure(String person) {}

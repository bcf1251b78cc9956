package de.teilhabemonitor.submission;

/**
 * A public answer was given or altered; told in the transaction that does it.
 *
 * @param code of the submission
 * @param change its number
 */
public record Answered(String code, long change) {}

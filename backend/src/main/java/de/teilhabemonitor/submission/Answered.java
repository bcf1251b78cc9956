package de.teilhabemonitor.submission;

/**
 * A public answer was given or altered; told in the transaction that does it.
 *
 * @param code of the submission
 * @param change its number
 * @param followsMore whether it names something that follows from it, and did not before
 */
public record Answered(String code, long change, boolean followsMore) {}

package de.teilhabemonitor.event;

/**
 * An event that is public already was changed; told in the transaction that does it.
 *
 * @param version its new one
 * @param otherwise whether it takes place no longer, again, or at another time
 */
public record EventChanged(String code, int version, boolean otherwise) {}

package de.teilhabemonitor.own;

/**
 * The owner of a mailbox has confirmed it; told in the transaction that does it.
 *
 * @param thing that it was given for, by path
 */
public record AddressConfirmed(String thing) {}

package de.teilhabemonitor.own;

/** A room that takes away what somebody wants gone: when they say so, and again after a restore. */
public interface Erases {

    /** First part of the paths of its things: submissions. */
    String collection();

    /**
     * Takes it away, in the transaction of the caller. Where that was done already, nothing happens.
     *
     * @param kind what shall be gone, as {@link Ledger} has it
     * @param thing by path
     */
    void erase(String kind, String thing);
}

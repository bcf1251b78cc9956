package de.teilhabemonitor.own;

/** A room that keeps something for a time. Asked every quarter of an hour, by one instance, in one transaction. */
public interface Forgets {

    /** What it is, in words with hyphens, for the log of acts. */
    String what();

    /** @return how many were forgotten because their time is over */
    int forget(Periods periods);
}

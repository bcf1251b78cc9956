package de.teilhabemonitor.web;

/** An answer whose entity tag is its version, to be sent back as {@code If-Match}. */
public interface Versioned {

    int version();
}

package de.teilhabemonitor.change;

import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * A thing as it is now.
 *
 * @param standing current, retired or taken-down
 * @param state in the form of its kind
 */
public record Present(int version, String standing, ObjectNode state) {

    public static final String CURRENT = "current";
    static final String RETIRED = "retired";
    public static final String TAKEN_DOWN = "taken-down";
}

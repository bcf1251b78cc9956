package de.teilhabemonitor.web;

import java.util.List;

/** A filter with several values, separated by commas; the contract has checked each. */
public record Codes(List<String> list) {

    public static Codes valueOf(String joined) {
        return new Codes(joined.isEmpty() ? List.of() : List.of(joined.split(",")));
    }
}

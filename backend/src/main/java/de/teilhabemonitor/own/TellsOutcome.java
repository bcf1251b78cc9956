package de.teilhabemonitor.own;

import de.teilhabemonitor.answer.Reference;
import java.util.Optional;

/** A room that says at once what came of it that somebody has confirmed an address. */
public interface TellsOutcome {

    /** First part of the paths of its things: registrations. */
    String collection();

    /** @param thing by path */
    Optional<Outcome> outcome(String thing);

    /**
     * @param event that it is about
     * @param state of the thing
     */
    record Outcome(Reference event, String state) {}
}

package de.teilhabemonitor.feedback;

import de.teilhabemonitor.answer.Answer;
import de.teilhabemonitor.answer.Kind;
import de.teilhabemonitor.answer.Reference;
import java.util.List;

/** Where something was demanded. */
record DemandOrigin(String id, Reference event) {

    /** @param paths an event and the id of one of its demands each: "E-0004/a1b2c3" */
    static List<DemandOrigin> of(List<String> paths, Answer answer) {
        return paths.stream()
                .map(path -> path.split("/", 2))
                .map(path -> new DemandOrigin(path[1], answer.reference(Kind.EVENT, path[0])))
                .toList();
    }
}

package de.teilhabemonitor.mail;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Why mails of one template are sent. Asked at the moment of sending, because a mail may have waited for days: it says
 * what holds then, and nothing to people who have left.
 */
public interface Occasion {

    String template();

    /**
     * @param details of the letter
     * @return what the template says, by name: texts, numbers, or lists of such; empty where there is nothing to say any more
     */
    Optional<Map<String, Object>> words(Map<String, String> details, String language);

    /** Files that go with it, as they are at the moment of sending. */
    default List<Attachment> attachments(Map<String, String> details, String language) {
        return List.of();
    }

    /** What mail programs read beside the words, such as how to end it; each one line that no stranger has written. */
    default Map<String, String> headers(Map<String, String> details) {
        return Map.of();
    }
}

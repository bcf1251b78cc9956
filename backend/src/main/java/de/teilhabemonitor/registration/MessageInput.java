package de.teilhabemonitor.registration;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is to be written to whom; the contract has checked its form. */
record MessageInput(
        String subject,
        String text,
        List<String> states,
        @Nullable Integer session) {

    /** As it is kept: without spaces around it, each state once, in their order. */
    MessageInput clean() {
        return new MessageInput(
                subject.strip(),
                text.strip(),
                states.stream().distinct().sorted().toList(),
                session);
    }
}

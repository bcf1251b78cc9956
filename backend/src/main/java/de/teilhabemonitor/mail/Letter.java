package de.teilhabemonitor.mail;

import java.time.Instant;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A mail to one person that is to be sent.
 *
 * @param key the same for the same mail, so that putting it twice sends it once
 * @param language {@code de} or {@code en}
 * @param template names its words, and the {@link Occasion} that is asked when it is sent
 * @param details what the occasion needs to know, such as codes; no words that can go out of date
 */
public record Letter(
        String key, String recipient, String language, String template, Map<String, String> details, Instant dueAt) {

    /**
     * One mailbox and nothing else: no second one, no name, no further header. What people send is held to more by the contract;
     * the database holds to less.
     */
    private static final Pattern MAILBOX = Pattern.compile(
            "[^@\\s\\p{Cntrl}<>,;\"]{1,64}@[^@\\s\\p{Cntrl}<>,;\"]{1,189}", Pattern.UNICODE_CHARACTER_CLASS);

    public Letter {
        if (!isMailbox(recipient)) {
            throw new IllegalArgumentException("the recipient is no mailbox");
        }
    }

    public static boolean isMailbox(String address) {
        return MAILBOX.matcher(address).matches();
    }
}

package de.teilhabemonitor.own;

import de.teilhabemonitor.web.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Addresses of pages with a secret. It stands behind {@code #}: browsers never send that, and no log has it. */
@ApplicationScoped
public class OwnPages {

    @Inject
    Settings settings;

    /** The page on which a sender sees what came of it. */
    public String submission(String code, String secret, String language) {
        return page("/mitreden/meine", language) + "#" + code + "." + secret;
    }

    /** The page on which somebody sees and changes their registration for an event. */
    public String registration(String code, String secret, String language) {
        return page("/mitreden/anmeldung", language) + "#" + code + "." + secret;
    }

    /** The page on which somebody sees what they follow, and leaves. */
    public String subscription(String code, String secret, String language) {
        return page("/mitreden/abo", language) + "#" + code + "." + secret;
    }

    /** The page with the button that ends all that a mailbox follows. */
    public String leaving(String token, String language) {
        return page("/mitreden/abo", language) + "#" + token;
    }

    /** The page with the button that confirms an address. */
    public String confirmation(String secret, String language) {
        return page("/mitreden/bestaetigen", language) + "#" + secret;
    }

    private String page(String path, String language) {
        return settings.url() + (language.equals("en") ? "/en" : "") + path;
    }
}

package de.teilhabemonitor.web;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Optional;

/** What the operator sets. Each is an environment variable too: {@code teilhabe.url} is {@code TEILHABE_URL}. */
@ConfigMapping(prefix = "teilhabe")
public interface Settings {

    /** Where people reach this installation, without a slash at the end. Never taken from a request. */
    String url();

    /** Folder or zip of the plan package; without it the plan of Bremen, which comes with the product. */
    Optional<String> plan();

    /** Whether public answers are kept until the plan changes. Off only to measure what an answer costs. */
    @WithDefault("true")
    boolean cache();

    /** Folder with the operator's {@code operator.json} (imprint, privacy, accessibility), {@code operator.css}, {@code icon.svg}. */
    Optional<String> operator();

    /** Role mailbox or page for reports of security problems, as security.txt names it. */
    Optional<String> securityContact();

    /** Whether people may send something: submissions, subscriptions. */
    @WithDefault("true")
    boolean feedback();

    /** From which secrets are made: 32 characters or more, the same for all instances. */
    Optional<String> serverKey();

    /** Folder for the list of what was erased, which is not in the database, so that a restore does not bring it back. */
    Optional<String> ledger();

    /** Host and port of clamd, which searches uploads for viruses: {@code clamd:3310}. Without it none are searched. */
    Optional<String> clamd();
}

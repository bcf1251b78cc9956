package de.teilhabemonitor.staff;

import java.util.List;

/** What a person or a program may be here, as the provider says in the claim {@code roles}. Others are ignored. */
public final class Role {

    public static final String COORDINATOR = "coordinator";
    public static final String REPORTER = "reporter";
    public static final String MODERATOR = "moderator";
    public static final String EVENT_TEAM = "event-team";
    public static final String STEERING = "steering";
    public static final String AUDITOR = "auditor";
    public static final String ADMINISTRATOR = "administrator";

    /** Beside another role: may read contact data. */
    public static final String PERSONAL_DATA = "personal-data";

    /** In the order in which they are shown. */
    public static final List<String> ALL =
            List.of(COORDINATOR, REPORTER, MODERATOR, EVENT_TEAM, STEERING, AUDITOR, ADMINISTRATOR, PERSONAL_DATA);

    private Role() {}
}

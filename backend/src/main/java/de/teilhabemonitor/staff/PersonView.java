package de.teilhabemonitor.staff;

import de.teilhabemonitor.answer.Answer;
import de.teilhabemonitor.answer.Kind;
import de.teilhabemonitor.answer.Reference;
import de.teilhabemonitor.answer.Slice.Row;
import de.teilhabemonitor.web.Versioned;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

record PersonView(
        String code,
        String name,
        @Nullable String email,
        List<String> roles,
        @Nullable Reference organisation,
        @Nullable String organisationClaim,
        Instant lastSeen,
        @Nullable Instant departedAt,
        @Nullable String departureReason,
        int version)
        implements Versioned {

    /** The organisation that the claim leads to; null where it leads to none. */
    static final String ORGANISATION = """
            coalesce((select c.organisation::text from organisation_claim c where c.value = t.organisation_claim),
                (select o.code::text from organisation o where o.code::text = t.organisation_claim))""";

    static final String MORE = "json_build_object('organisation', " + ORGANISATION + ")";

    static PersonView of(Row<Person> row, Answer answer) {
        Person person = row.entity();
        return new PersonView(
                person.code,
                person.name,
                person.email,
                person.roles,
                answer.optional(
                        Kind.ORGANISATION, row.more().path("organisation").textValue()),
                person.organisationClaim,
                person.lastSeen,
                person.departedAt,
                person.departureReason,
                person.version);
    }
}

package de.teilhabemonitor.field;

import com.fasterxml.jackson.databind.JsonNode;
import de.teilhabemonitor.answer.Answer;
import de.teilhabemonitor.answer.Kind;
import de.teilhabemonitor.answer.Links;
import de.teilhabemonitor.answer.Listing;
import de.teilhabemonitor.answer.Reference;
import de.teilhabemonitor.answer.Retirement;
import de.teilhabemonitor.answer.Slice.Row;
import de.teilhabemonitor.text.TextView;
import de.teilhabemonitor.web.Refused;
import java.time.Instant;
import java.util.List;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

record FieldView(
        String code,
        int number,
        TextView title,
        @Nullable String section,
        @Nullable Integer page,
        JsonNode counts,
        List<Reference> sources,
        @Nullable Retirement retired,
        List<String> outdatedTranslations,
        int version,
        Instant updatedAt,
        Links links) {

    /** Read beside the field: how much hangs on it. */
    static final String COUNTS = """
            json_build_object(
                'goals', (select count(*) from goal g where g.field = t.code and g.retired_at is null),
                'measures', (select count(*) from measure m where m.field = t.code and m.retired_at is null),
                'indicators', (select count(*) from indicator i where i.fields @> array[cast(t.code as text)] and i.retired_at is null),
                'indicatorsWithHomeObservations', (select count(*) from indicator i
                    where i.fields @> array[cast(t.code as text)] and i.retired_at is null and i.territories && cast(:home as text[])),
                'events', (select count(*) from event e where e.fields @> array[cast(t.code as text)] and e.retired_at is null))""";

    /** @throws Refused 404 where there is none, 410 where it was taken down */
    static FieldView one(Session database, String code, Answer answer) {
        return of(
                Listing.of(database, Field.class, "field")
                        .more(COUNTS)
                        .with("home", answer.plan().home().toArray(new String[0]))
                        .where("t.code = :code", "code", code)
                        .one(),
                answer);
    }

    static FieldView of(Row<Field> row, Answer answer) {
        Field field = row.entity();
        return new FieldView(
                field.code,
                field.number,
                answer.words(field.title),
                field.section,
                field.page,
                row.more(),
                answer.sources(field.sources),
                Retirement.of(field),
                answer.outdated("title", field.title),
                field.version,
                field.updatedAt,
                answer.links(Kind.FIELD, field.code));
    }
}

package de.teilhabemonitor.organisation;

import com.fasterxml.jackson.databind.JsonNode;
import de.teilhabemonitor.answer.Answer;
import de.teilhabemonitor.answer.Kind;
import de.teilhabemonitor.answer.Links;
import de.teilhabemonitor.answer.Listing;
import de.teilhabemonitor.answer.Reference;
import de.teilhabemonitor.answer.Retirement;
import de.teilhabemonitor.answer.Slice.Row;
import de.teilhabemonitor.text.TextType;
import de.teilhabemonitor.text.TextView;
import de.teilhabemonitor.time.Period;
import de.teilhabemonitor.web.Refused;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

record OrganisationView(
        String code,
        String kind,
        TextView title,
        @Nullable TextView role,
        @Nullable Period validFrom,
        @Nullable Period validTo,
        List<Reference.Succession> predecessors,
        List<Reference.Succession> successors,
        int leads,
        int partners,
        int measures,
        List<Reference> sources,
        @Nullable Retirement retired,
        List<String> outdatedTranslations,
        int version,
        Instant updatedAt,
        Links links) {

    /** Read beside the organisation: successions both ways, and in how many measures it takes part, named itself or by what it took over. */
    static final String MORE = """
            json_build_object(
                'predecessors', (select json_agg(json_build_object('code', s.predecessor, 'remit', s.remit, 'date', s.date)
                    order by s.position) from succession s where s.successor = t.code),
                'successors', (select json_agg(json_build_object('code', s.successor, 'remit', s.remit, 'date', s.date)
                    order by s.position) from succession s where s.predecessor = t.code),
                'leads', (select count(*) from measure m where m.lead = t.code and m.retired_at is null),
                'partners', (select count(*) from measure m where m.partners @> array[cast(t.code as text)] and m.retired_at is null),
                'measures', (select count(*) from measure m where m.involved @> array[cast(t.code as text)] and m.retired_at is null))""";

    /** @throws Refused 404 where there is none, 410 where it was taken down */
    static OrganisationView one(Session database, String code, Answer answer) {
        return of(
                Listing.of(database, Organisation.class, "organisation")
                        .more(MORE)
                        .where("t.code = :code", "code", code)
                        .one(),
                answer);
    }

    static OrganisationView of(Row<Organisation> row, Answer answer) {
        Organisation organisation = row.entity();
        JsonNode more = row.more();
        return new OrganisationView(
                organisation.code,
                organisation.kind,
                answer.words(organisation.title),
                answer.optional(organisation.role),
                organisation.validFrom,
                organisation.validTo,
                successions(more.path("predecessors"), answer),
                successions(more.path("successors"), answer),
                more.path("leads").asInt(),
                more.path("partners").asInt(),
                more.path("measures").asInt(),
                answer.sources(organisation.sources),
                Retirement.of(organisation),
                answer.outdated("title", organisation.title, "role", organisation.role),
                organisation.version,
                organisation.updatedAt,
                answer.links(Kind.ORGANISATION, organisation.code));
    }

    /** @param relation predecessors or successors */
    static List<String> codes(Row<Organisation> row, String relation) {
        return StreamSupport.stream(row.more().path(relation).spliterator(), false)
                .map(each -> each.path("code").asText())
                .toList();
    }

    private static List<Reference.Succession> successions(JsonNode rows, Answer answer) {
        List<Reference.Succession> successions = new ArrayList<>();
        rows.forEach(row -> successions.add(new Reference.Succession(
                answer.plain(row.path("code").asText()),
                TextType.read(row.path("remit").toString())
                        .inOrder(answer.plan().languages()),
                row.path("date").textValue())));
        return successions;
    }
}

package de.teilhabemonitor.feedback;

import com.fasterxml.jackson.databind.JsonNode;
import de.teilhabemonitor.answer.Answer;
import de.teilhabemonitor.answer.Kind;
import de.teilhabemonitor.answer.Links;
import de.teilhabemonitor.answer.Reference;
import de.teilhabemonitor.text.Text;
import de.teilhabemonitor.text.TextType;
import de.teilhabemonitor.text.TextView;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Public answers as they are read beside what they answer. */
public final class Replies {

    /** SQL: the answer to the voice with the code that is put in for {@code %s}, or null. Its consequences know of what they name. */
    public static final String OF = """
            (select json_build_object('outcome', r.outcome, 'text', r.text, 'office', r.office, 'answeredAt', r.answered_at,
                    'version', r.version, 'updatedAt', r.updated_at,
                    'consequences', (select json_agg(to_jsonb(c.item)
                            || case c.item ->> 'kind'
                                when 'change' then coalesce((select jsonb_build_object('subject', a.subject, 'at', a.applied_at)
                                    from applied_change a where a.number = cast(c.item ->> 'change' as bigint)), '{}')
                                when 'event' then coalesce((select jsonb_build_object('on', e.date)
                                    from event e where e.code = c.item ->> 'code'), '{}')
                                else '{}' end order by c.place)
                        from jsonb_array_elements(r.consequences) with ordinality c(item, place)))
                from reply r where r.code = %s and r.retired_at is null)""";

    private Replies() {}

    /** @param office null: the coordinating office */
    public record PublicAnswer(
            String outcome,
            TextView text,
            @Nullable Reference office,
            LocalDate answeredOn,
            List<Consequence> consequences,
            List<String> outdatedTranslations,
            int version,
            Instant updatedAt) {}

    /**
     * What followed.
     *
     * @param kind change, event or need
     * @param change number of the change
     * @param on the day of it, as a period
     */
    public record Consequence(
            String kind,
            @Nullable Long change,
            @Nullable String subject,
            @Nullable Map<String, String> title,
            @Nullable String on,
            @Nullable TextView note,
            Links links) {}

    /** @param read by {@link #OF}; null where there is no answer */
    public static @Nullable PublicAnswer of(JsonNode read, Answer answer) {
        if (!read.isObject()) {
            return null;
        }
        Text text = TextType.read(read.path("text").toString());
        List<Consequence> consequences = new ArrayList<>();
        read.path("consequences").forEach(item -> consequences.add(consequence(item, answer)));
        return new PublicAnswer(
                read.path("outcome").asText(),
                answer.words(text),
                answer.optional(Kind.ORGANISATION, read.path("office").textValue()),
                day(read.path("answeredAt"), answer),
                consequences,
                answer.outdated("text", text),
                read.path("version").asInt(),
                instant(read.path("updatedAt")));
    }

    private static Consequence consequence(JsonNode item, Answer answer) {
        String kind = item.path("kind").asText();
        JsonNode words = item.path("note");
        TextView note = words.isObject() ? answer.words(TextType.read(words.toString())) : null;
        if (kind.equals("change")) {
            long number = item.path("change").asLong();
            String subject = item.path("subject").textValue();
            String[] path = subject == null ? new String[] {"", ""} : subject.split("/", 2);
            String collection = path[0].equals("observations") ? "indicators" : path[0];
            Kind changed = Kind.of(collection).orElse(null);
            return new Consequence(
                    kind,
                    number,
                    subject,
                    changed == null ? null : title(changed, path[1], answer),
                    item.has("at") ? day(item.path("at"), answer).toString() : null,
                    note,
                    new Links(
                            answer.address("/api/v1/changes/" + number),
                            changed == null || answer.known(changed, path[1]).isEmpty()
                                    ? null
                                    : answer.links(changed, path[1]).web(),
                            null));
        }
        Kind named = kind.equals("event") ? Kind.EVENT : Kind.NEED;
        String code = item.path("code").asText();
        return new Consequence(
                kind,
                null,
                named.collection() + "/" + code,
                title(named, code, answer),
                item.path("on").textValue(),
                note,
                answer.links(named, code));
    }

    private static @Nullable Map<String, String> title(Kind kind, String code, Answer answer) {
        return answer.known(kind, code)
                .map(known -> known.words(answer.plan().sourceLanguage()))
                .orElse(null);
    }

    private static LocalDate day(JsonNode time, Answer answer) {
        return LocalDate.ofInstant(instant(time), answer.plan().zone());
    }

    private static Instant instant(JsonNode time) {
        return OffsetDateTime.parse(time.asText()).toInstant();
    }
}

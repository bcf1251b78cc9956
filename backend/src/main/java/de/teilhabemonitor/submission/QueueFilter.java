package de.teilhabemonitor.submission;

import de.teilhabemonitor.answer.Answer;
import de.teilhabemonitor.answer.Kind;
import de.teilhabemonitor.answer.Listing;
import de.teilhabemonitor.answer.Sort;
import de.teilhabemonitor.feedback.Call;
import de.teilhabemonitor.feedback.VoiceFilter;
import de.teilhabemonitor.web.Codes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which submissions of the queue. */
public class QueueFilter {

    private static final Sort SORT =
            Sort.by(Map.of("receivedAt", "t.received_at", "due", "t.due_by", "updatedAt", "t.updated_at"), "t.code");

    private static final String PUBLIC_NAME = "case when t.consent = '" + Submission.NAMED + "' then t.name end";

    /** Words in the text, umlauts or not and misspelt too, or in the name; or the reference. */
    private static final String WORDS = "position(fold(:q) in fold(t.text)) > 0 or fold(:q) <%% fold(t.text)"
            + " or position(fold(:q) in fold(%s)) > 0 or position(upper(:q) in t.code) > 0";

    @QueryParam("state")
    @DefaultValue("")
    Codes state = Codes.valueOf("");

    @QueryParam("office")
    @DefaultValue("")
    Codes office = Codes.valueOf("");

    @QueryParam("claimed")
    @Nullable
    String claimed;

    @QueryParam("kind")
    @DefaultValue("")
    Codes kind = Codes.valueOf("");

    @QueryParam("city")
    @DefaultValue("")
    Codes city = Codes.valueOf("");

    @QueryParam("consent")
    @DefaultValue("")
    Codes consent = Codes.valueOf("");

    @QueryParam("question")
    @DefaultValue("")
    Codes question = Codes.valueOf("");

    @QueryParam("call")
    @DefaultValue("")
    Codes call = Codes.valueOf("");

    @QueryParam("field")
    @DefaultValue("")
    Codes field = Codes.valueOf("");

    @QueryParam("overdue")
    @Nullable
    Boolean overdue;

    @QueryParam("merged")
    @DefaultValue("false")
    boolean merged;

    @QueryParam("q")
    @Nullable
    String q;

    @QueryParam("sort")
    @DefaultValue("receivedAt")
    String sort = "receivedAt";

    String order() {
        return SORT.order(sort);
    }

    /**
     * @param me code of the caller
     * @param named whether the caller may read all names, and so find by them
     */
    Listing<Submission> narrow(Listing<Submission> listing, String me, boolean named, Answer answer) {
        VoiceFilter.checkCities(city, answer);
        listing.where(merged ? "t.merged_into is not null" : "t.merged_into is null or t.state = 'in-moderation'");
        if (claimed != null) {
            listing.with("me", me).where(claimedBy(claimed));
        }
        if (overdue != null) {
            listing.with("today", answer.today())
                    .where(overdue ? "t.due_by < :today" : "t.due_by >= :today or t.due_by is null");
        }
        if (!field.list().isEmpty()) {
            listing.known("field", Kind.FIELD, field.list())
                    .where(
                            "fields_of(t.targets) && cast(:fields as text[])",
                            "fields",
                            field.list().toArray(new String[0]));
        }
        return listing.where(WORDS.formatted(named ? "t.name" : PUBLIC_NAME), "q", q)
                .facet("state", "t.stands", null, state.list())
                .facet("office", "t.office", Kind.ORGANISATION, office.list())
                .facet("kind", "t.kind", null, kind.list())
                .facet("city", "t.city", null, city.list())
                .facet("consent", "t.consent", null, consent.list())
                .facet("question", "t.question", null, question.list())
                .facet("call", "coalesce(t.call, '" + Call.STANDING + "')", Kind.CALL, call.list());
    }

    private static String claimedBy(String who) {
        return switch (who) {
            case "me" -> "t.claimed_by = :me";
            case "others" -> "t.claimed_by <> :me";
            default -> "t.claimed_by is null";
        };
    }
}

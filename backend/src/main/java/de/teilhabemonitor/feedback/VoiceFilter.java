package de.teilhabemonitor.feedback;

import de.teilhabemonitor.answer.Answer;
import de.teilhabemonitor.answer.Kind;
import de.teilhabemonitor.answer.Listing;
import de.teilhabemonitor.answer.NamedPath;
import de.teilhabemonitor.web.Codes;
import de.teilhabemonitor.web.Refused;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.jspecify.annotations.Nullable;

/** Which public submissions. */
public class VoiceFilter {

    /** What stands for a city that is none of ours. */
    public static final String ELSEWHERE = "elsewhere";

    private static final String REPLIED = "exists (select from reply r where r.code = t.code and r.retired_at is null)";

    private static final String OF_REPLY = "(select %s from reply r where r.code = t.code and r.retired_at is null)";

    @QueryParam("question")
    @DefaultValue("")
    Codes question = Codes.valueOf("");

    @QueryParam("call")
    @DefaultValue("")
    Codes call = Codes.valueOf("");

    @QueryParam("field")
    @DefaultValue("")
    Codes field = Codes.valueOf("");

    @QueryParam("target")
    @Nullable
    String target;

    @QueryParam("kind")
    @DefaultValue("")
    Codes kind = Codes.valueOf("");

    @QueryParam("city")
    @DefaultValue("")
    Codes city = Codes.valueOf("");

    @QueryParam("outcome")
    @DefaultValue("")
    Codes outcome = Codes.valueOf("");

    @QueryParam("need")
    @DefaultValue("")
    Codes need = Codes.valueOf("");

    @QueryParam("answered")
    @Nullable
    Boolean answered;

    @QueryParam("q")
    @Nullable
    String q;

    @QueryParam("sort")
    @DefaultValue("-receivedOn")
    String sort = "-receivedOn";

    Listing<Voice> narrow(Listing<Voice> listing, Answer answer) {
        checkCities(city, answer);
        NamedPath.checkFilter("target", target, answer);
        if (answered != null) {
            listing.where(answered ? REPLIED : "not " + REPLIED);
        }
        return listing.words(q)
                .where("t.targets @> array[cast(:target as text)]", "target", target)
                .facet("question", "t.question", null, question.list())
                .facet("call", "coalesce(t.call, '" + Call.STANDING + "')", Kind.CALL, call.list())
                .listFacet("field", "fields_of(t.targets)", Kind.FIELD, field.list())
                .facet("kind", "t.kind", null, kind.list())
                .facet(
                        "city",
                        "case when t.kind <> 'event' then coalesce(t.city, '" + ELSEWHERE + "') end",
                        null,
                        city.list())
                .facet("outcome", OF_REPLY.formatted("r.outcome"), null, outcome.list())
                .listFacet(
                        "need",
                        "coalesce(" + OF_REPLY.formatted("needs_of(r.consequences)") + ", '{}')",
                        Kind.NEED,
                        need.list());
    }

    /** @throws Refused 400 where one is no territory of the plan */
    public static void checkCities(Codes cities, Answer answer) {
        for (String each : cities.list()) {
            if (!each.equals(ELSEWHERE) && answer.known(Kind.TERRITORY, each).isEmpty()) {
                throw Refused.invalid("city", "unknown-code", each, "/api/v1/territories");
            }
        }
    }
}

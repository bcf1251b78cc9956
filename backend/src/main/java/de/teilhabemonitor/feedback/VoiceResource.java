package de.teilhabemonitor.feedback;

import com.fasterxml.jackson.databind.JsonNode;
import de.teilhabemonitor.answer.Answer;
import de.teilhabemonitor.answer.Answers;
import de.teilhabemonitor.answer.Exports;
import de.teilhabemonitor.answer.Listing;
import de.teilhabemonitor.answer.Slice.Row;
import de.teilhabemonitor.answer.Sort;
import de.teilhabemonitor.web.Csv;
import de.teilhabemonitor.web.Page;
import de.teilhabemonitor.web.Paging;
import de.teilhabemonitor.web.Settings;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** What was said in public: the list with its filters, one, the export. */
@Path("/api/v1")
@PermitAll
class VoiceResource {

    private static final Sort SORT = Sort.by(
            Map.of(
                    "receivedOn", "t.received_on",
                    "answeredOn", "(select r.answered_at from reply r where r.code = t.code and r.retired_at is null)",
                    "title", "t.sort_title"),
            "t.code");

    @Inject
    Session database;

    @Inject
    Answers answers;

    @Inject
    Exports exports;

    @Inject
    Settings settings;

    @GET
    @Path("submissions")
    @Produces(MediaType.APPLICATION_JSON)
    public Page<VoiceView> list(@BeanParam VoiceFilter filter, @BeanParam Paging paging, UriInfo address) {
        Answer answer = answers.begin();
        return filter.narrow(listing(), answer)
                .page(SORT.order(filter.sort), paging, answer)
                .show(row -> VoiceView.of(row, answer), paging, settings, address);
    }

    @GET
    @Path("submissions.csv")
    @Produces("text/csv;charset=UTF-8")
    public StreamingOutput csv(
            @BeanParam VoiceFilter filter,
            @QueryParam("lang") @Nullable String lang,
            @QueryParam("dialect") @Nullable String dialect) {
        Answer answer = answers.begin();
        String language = answer.language(lang);
        Listing<Voice> all = filter.narrow(listing(), answer).checked();
        return exports.csv(columns(language, answer), dialect, () -> all.all(SORT.order(filter.sort)));
    }

    @GET
    @Path("submissions/{code:[A-Za-z0-9-]{1,64}}")
    @Produces(MediaType.APPLICATION_JSON)
    public VoiceView one(@PathParam("code") String code) {
        Answer answer = answers.begin();
        Row<Voice> row = listing()
                .where("t.code = :code or t.includes @> array[cast(:code as text)]", "code", code)
                .one();
        return VoiceView.of(row, answer);
    }

    private Listing<Voice> listing() {
        return Listing.of(database, Voice.class, "voice").more(VoiceView.MORE);
    }

    private static Csv<Row<Voice>> columns(String language, Answer answer) {
        return new Csv<Row<Voice>>()
                .column("code", row -> row.entity().code)
                .column("title", row -> answer.text(row.entity().title, language))
                .column("text", row -> row.entity().text)
                .column("language", row -> row.entity().language)
                .column("translation", row -> answer.text(row.entity().translation, language))
                .column("call", row -> row.entity().call)
                .column("question", row -> row.entity().question)
                .column("targets", row -> row.entity().targets)
                .column("kind", row -> row.entity().kind)
                .column("name", row -> row.entity().name)
                .column(
                        "city",
                        row -> row.entity().city == null && !row.entity().kind.equals("event")
                                ? VoiceFilter.ELSEWHERE
                                : row.entity().city)
                .column("receivedOn", row -> row.entity().receivedOn)
                .column("publishedAt", row -> row.entity().publishedAt)
                .column("includes", row -> row.entity().includes)
                .column("demands", row -> row.entity().demands)
                .column("outcome", replied(answer, Replies.PublicAnswer::outcome))
                .column(
                        "answer",
                        replied(answer, reply -> answer.text(reply.text().text(), language)))
                .column("office", row -> row.more().at("/reply/office").textValue())
                .column("answeredOn", replied(answer, Replies.PublicAnswer::answeredOn))
                .column("consequences", row -> consequences(row.more().at("/reply/consequences")))
                .column("version", row -> row.entity().version)
                .column("updatedAt", row -> row.entity().updatedAt);
    }

    private static Function<Row<Voice>, @Nullable Object> replied(
            Answer answer, Function<Replies.PublicAnswer, Object> cell) {
        return row -> {
            Replies.PublicAnswer reply = Replies.of(row.more().path("reply"), answer);
            return reply == null ? null : cell.apply(reply);
        };
    }

    /** By path: changes/12, needs/N-0001. */
    private static List<String> consequences(JsonNode items) {
        List<String> paths = new ArrayList<>();
        items.forEach(item -> paths.add(
                item.has("change")
                        ? "changes/" + item.path("change").asText()
                        : item.path("kind").asText() + "s/" + item.path("code").asText()));
        return paths;
    }
}

package de.teilhabemonitor.feedback;

import com.fasterxml.jackson.databind.JsonNode;
import de.teilhabemonitor.answer.Answer;
import de.teilhabemonitor.answer.Answers;
import de.teilhabemonitor.answer.Kind;
import de.teilhabemonitor.answer.Listing;
import de.teilhabemonitor.answer.NamedPath;
import de.teilhabemonitor.answer.Slice.Row;
import de.teilhabemonitor.plan.Plan;
import de.teilhabemonitor.web.Atom;
import de.teilhabemonitor.web.Paging;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** The latest answers, for feed readers. */
@Path("/api/v1")
@PermitAll
class AnswerFeedResource {

    private static final Paging LATEST = Paging.of(1, 50);

    /** Where the site lists what was said. */
    private static final String PAGE = "/mitreden/beitraege";

    private static final String NEWEST_FIRST =
            "(select r.answered_at from reply r where r.code = t.code) desc nulls last, t.code";

    @Inject
    Session database;

    @Inject
    Answers answers;

    @GET
    @Path("submissions.atom")
    @Produces("application/atom+xml;charset=UTF-8")
    public String feed(@QueryParam("target") @Nullable String target, @QueryParam("lang") @Nullable String lang) {
        Answer answer = answers.begin();
        String language = answer.language(lang);
        NamedPath.checkFilter("target", target, answer);
        Plan plan = Plan.present().orElseThrow();
        // the site speaks two languages, whatever those of the plan are
        boolean english = language.equals("en");
        ResourceBundle words = ResourceBundle.getBundle("feed", english ? Locale.ENGLISH : Locale.GERMAN);
        String page = answer.address((english ? "/en" : "") + PAGE);
        List<Atom.Entry> entries = Listing.of(database, Voice.class, "voice")
                .more(VoiceView.MORE)
                .where("exists (select from reply r where r.code = t.code and r.retired_at is null)")
                .where("t.targets @> array[cast(:target as text)]", "target", target)
                .page(NEWEST_FIRST, LATEST, answer)
                .rows()
                .stream()
                .map(row -> entry(row, words, page, answer, language))
                .toList();
        String site = answer.text(plan.siteName, language);
        return new Atom(
                        language,
                        answer.address("/api/v1/submissions.atom?lang=" + language
                                + (target == null ? "" : "&target=" + target)),
                        site + ": " + words.getString("answers.title"),
                        page,
                        site,
                        plan.updatedAt,
                        entries)
                .written();
    }

    private static Atom.Entry entry(Row<Voice> row, ResourceBundle words, String page, Answer answer, String language) {
        Voice voice = row.entity();
        JsonNode reply = row.more().path("reply");
        String web = answer.links(Kind.VOICE, voice.code).web();
        String text = reply.path("text").path(language).asText();
        return new Atom.Entry(
                answer.address("/api/v1/submissions/" + voice.code),
                words.getString("outcome." + reply.path("outcome").asText()) + ": "
                        + answer.text(voice.title, language),
                OffsetDateTime.parse(reply.path("updatedAt").asText()).toInstant(),
                web == null ? page : web,
                text.isEmpty()
                        ? reply.path("text")
                                .path(answer.plan().sourceLanguage())
                                .asText()
                        : text);
    }
}

package de.teilhabemonitor.notice;

import de.teilhabemonitor.answer.Answer;
import de.teilhabemonitor.answer.Answers;
import de.teilhabemonitor.answer.Exports;
import de.teilhabemonitor.answer.Listing;
import de.teilhabemonitor.answer.Slice.Row;
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
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** Notices, the latest first. */
@Path("/api/v1")
@PermitAll
class NoticeResource {

    private static final String LATEST_FIRST = "last_day(t.date) desc, t.code desc";

    @Inject
    Session database;

    @Inject
    Answers answers;

    @Inject
    Exports exports;

    @Inject
    Settings settings;

    @GET
    @Path("notices")
    @Produces(MediaType.APPLICATION_JSON)
    public Page<NoticeView> list(@BeanParam Paging paging, UriInfo address) {
        Answer answer = answers.begin();
        return listing()
                .page(LATEST_FIRST, paging, answer)
                .show(row -> NoticeView.of(row, answer), paging, settings, address);
    }

    @GET
    @Path("notices.csv")
    @Produces("text/csv;charset=UTF-8")
    public StreamingOutput csv(
            @QueryParam("lang") @Nullable String lang, @QueryParam("dialect") @Nullable String dialect) {
        Answer answer = answers.begin();
        String language = answer.language(lang);
        return exports.csv(columns(language, answer), dialect, () -> listing().all(LATEST_FIRST));
    }

    @GET
    @Path("notices/{code:[A-Za-z0-9-]{1,64}}")
    @Produces(MediaType.APPLICATION_JSON)
    public NoticeView one(@PathParam("code") String code) {
        return NoticeView.one(database, code, answers.begin());
    }

    private Listing<Notice> listing() {
        return Listing.of(database, Notice.class, "notice");
    }

    private static Csv<Row<Notice>> columns(String language, Answer answer) {
        return new Csv<Row<Notice>>()
                .column("code", row -> row.entity().code)
                .column("date", row -> row.entity().date)
                .column("title", row -> answer.text(row.entity().title, language))
                .column("body", row -> answer.text(row.entity().body, language))
                .column("about", row -> row.entity().about)
                .column("pageUrl", row -> row.entity().pageUrl)
                .column("sources", row -> row.entity().sources)
                .column("version", row -> row.entity().version)
                .column("updatedAt", row -> row.entity().updatedAt);
    }
}

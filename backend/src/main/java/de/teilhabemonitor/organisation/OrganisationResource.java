package de.teilhabemonitor.organisation;

import de.teilhabemonitor.answer.Answer;
import de.teilhabemonitor.answer.Answers;
import de.teilhabemonitor.answer.Exports;
import de.teilhabemonitor.answer.Listing;
import de.teilhabemonitor.answer.Slice.Row;
import de.teilhabemonitor.answer.Sort;
import de.teilhabemonitor.web.Codes;
import de.teilhabemonitor.web.Csv;
import de.teilhabemonitor.web.Page;
import de.teilhabemonitor.web.Paging;
import de.teilhabemonitor.web.Settings;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.util.Map;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** Organisations with their predecessors and successors. */
@Path("/api/v1")
@PermitAll
class OrganisationResource {

    private static final Sort SORT = Sort.by(
            Map.of(
                    "title", "(t.title ->> (select p.languages[1] from plan p)) collate \"de-x-icu\"",
                    "code", "t.code",
                    "kind", "t.kind"),
            "t.code");

    private static final Codes NONE = Codes.valueOf("");

    @Inject
    Session database;

    @Inject
    Answers answers;

    @Inject
    Exports exports;

    @Inject
    Settings settings;

    @GET
    @Path("organisations")
    @Produces(MediaType.APPLICATION_JSON)
    public Page<OrganisationView> list(
            @QueryParam("kind") @DefaultValue("") Codes kind,
            @QueryParam("q") @Nullable String q,
            @QueryParam("sort") @DefaultValue("title") String sort,
            @BeanParam Paging paging,
            UriInfo address) {
        Answer answer = answers.begin();
        return listing(kind, q)
                .page(SORT.order(sort), paging, answer)
                .show(row -> OrganisationView.of(row, answer), paging, settings, address);
    }

    @GET
    @Path("organisations.csv")
    @Produces("text/csv;charset=UTF-8")
    public StreamingOutput csv(
            @QueryParam("kind") @DefaultValue("") Codes kind,
            @QueryParam("q") @Nullable String q,
            @QueryParam("sort") @DefaultValue("title") String sort,
            @QueryParam("lang") @Nullable String lang,
            @QueryParam("dialect") @Nullable String dialect) {
        Answer answer = answers.begin();
        String language = answer.language(lang);
        Listing<Organisation> all = listing(kind, q).checked();
        return exports.csv(columns(language, answer), dialect, () -> all.all(SORT.order(sort)));
    }

    @GET
    @Path("organisations/{code:[A-Za-z0-9-]{1,64}}")
    @Produces(MediaType.APPLICATION_JSON)
    public OrganisationView one(@PathParam("code") String code) {
        return OrganisationView.one(database, code, answers.begin());
    }

    private Listing<Organisation> listing(Codes kind, @Nullable String q) {
        return Listing.of(database, Organisation.class, "organisation")
                .more(OrganisationView.MORE)
                .where(
                        "exists (select 1 from jsonb_each_text(t.title) w where w.key <> '_of' and strpos(fold(w.value), fold(:q)) > 0)"
                                + " or t.code = :q",
                        "q",
                        q)
                .facet("kind", "t.kind", null, kind.list());
    }

    private static Csv<Row<Organisation>> columns(String language, Answer answer) {
        return new Csv<Row<Organisation>>()
                .column("code", row -> row.entity().code)
                .column("kind", row -> row.entity().kind)
                .column("title", row -> answer.text(row.entity().title, language))
                .column("role", row -> answer.text(row.entity().role, language))
                .column("validFrom", row -> row.entity().validFrom)
                .column("validTo", row -> row.entity().validTo)
                .column("predecessors", row -> OrganisationView.codes(row, "predecessors"))
                .column("successors", row -> OrganisationView.codes(row, "successors"))
                .column("leads", row -> row.more().path("leads").asInt())
                .column("partners", row -> row.more().path("partners").asInt())
                .column("measures", row -> row.more().path("measures").asInt())
                .column("sources", row -> row.entity().sources)
                .column("version", row -> row.entity().version)
                .column("updatedAt", row -> row.entity().updatedAt);
    }
}

package de.teilhabemonitor.change;

import com.fasterxml.jackson.annotation.JsonInclude;
import de.teilhabemonitor.answer.Answer;
import de.teilhabemonitor.answer.Answers;
import de.teilhabemonitor.answer.Kind;
import de.teilhabemonitor.sql.Sql;
import de.teilhabemonitor.staff.Role;
import de.teilhabemonitor.web.Page;
import de.teilhabemonitor.web.Paging;
import de.teilhabemonitor.web.Settings;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** What has left the plan, and may come back. */
@Path("/api/staff/v1/retirements")
@Produces(MediaType.APPLICATION_JSON)
class RetirementResource {

    @Inject
    Session database;

    @Inject
    Subjects subjects;

    @Inject
    Answers answers;

    @Inject
    Settings settings;

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Retired(String subject, @Nullable Map<String, String> title, Instant since) {}

    @GET
    @RolesAllowed({Role.COORDINATOR, Role.REPORTER, Role.MODERATOR, Role.EVENT_TEAM, Role.AUDITOR})
    public Page<Retired> list(@QueryParam("kind") String kind, @BeanParam Paging paging, UriInfo address) {
        String retired = subjects.of(kind).retiredSql();
        Answer answer = answers.begin();
        List<Retired> page = Sql.rows(database, retired + " order by 2 desc, 1 limit :most offset :from")
                .setParameter("most", paging.pageSize())
                .setParameter("from", paging.offset())
                .getResultList()
                .stream()
                .map(row -> new Retired(kind + "/" + row[0], title(kind, (String) row[0], answer), (Instant) row[1]))
                .toList();
        long all = Sql.values(database, "select count(*) from (" + retired + ") r", Long.class)
                .getSingleResult();
        return Page.of(page, all, paging, settings, address, null);
    }

    private static @Nullable Map<String, String> title(String kind, String code, Answer answer) {
        return Kind.of(kind)
                .flatMap(each -> answer.known(each, code))
                .map(each -> each.words(answer.plan().sourceLanguage()))
                .orElse(null);
    }
}

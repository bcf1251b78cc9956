package de.teilhabemonitor.notice;

import de.teilhabemonitor.answer.Answer;
import de.teilhabemonitor.answer.Kind;
import de.teilhabemonitor.answer.Links;
import de.teilhabemonitor.answer.Listing;
import de.teilhabemonitor.answer.NamedPath;
import de.teilhabemonitor.answer.Reference;
import de.teilhabemonitor.answer.Retirement;
import de.teilhabemonitor.answer.Slice.Row;
import de.teilhabemonitor.text.TextView;
import de.teilhabemonitor.time.Period;
import de.teilhabemonitor.web.Refused;
import java.time.Instant;
import java.util.List;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

record NoticeView(
        String code,
        Period date,
        TextView title,
        @Nullable TextView body,
        List<NamedPath> about,
        @Nullable String pageUrl,
        List<Reference> sources,
        @Nullable Retirement retired,
        List<String> outdatedTranslations,
        int version,
        Instant updatedAt,
        Links links) {

    /** @throws Refused 404 where there is none, 410 where it was taken down */
    static NoticeView one(Session database, String code, Answer answer) {
        return of(
                Listing.of(database, Notice.class, "notice")
                        .where("t.code = :code", "code", code)
                        .one(),
                answer);
    }

    static NoticeView of(Row<Notice> row, Answer answer) {
        Notice notice = row.entity();
        return new NoticeView(
                notice.code,
                notice.date,
                answer.words(notice.title),
                answer.optional(notice.body),
                NamedPath.of(notice.about, answer),
                notice.pageUrl,
                answer.sources(notice.sources),
                Retirement.of(notice),
                answer.outdated("title", notice.title, "body", notice.body),
                notice.version,
                notice.updatedAt,
                answer.links(Kind.NOTICE, notice.code));
    }
}

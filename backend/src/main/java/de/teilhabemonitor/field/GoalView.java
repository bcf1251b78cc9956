package de.teilhabemonitor.field;

import de.teilhabemonitor.answer.Answer;
import de.teilhabemonitor.answer.Kind;
import de.teilhabemonitor.answer.Links;
import de.teilhabemonitor.answer.Listing;
import de.teilhabemonitor.answer.Reference;
import de.teilhabemonitor.answer.Retirement;
import de.teilhabemonitor.answer.Slice.Row;
import de.teilhabemonitor.text.TextView;
import de.teilhabemonitor.web.Refused;
import java.time.Instant;
import java.util.List;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

record GoalView(
        String code,
        Reference field,
        TextView title,
        @Nullable Integer page,
        int measures,
        List<Reference> sources,
        @Nullable Retirement retired,
        List<String> outdatedTranslations,
        int version,
        Instant updatedAt,
        Links links) {

    /** Read beside the goal: how many measures are linked to it. */
    static final String MEASURES =
            "(select count(*) from measure m where m.goals @> array[cast(t.code as text)] and m.retired_at is null)";

    /** @throws Refused 404 where there is none, 410 where it was taken down */
    static GoalView one(Session database, String code, Answer answer) {
        return of(
                Listing.of(database, Goal.class, "goal")
                        .more(MEASURES)
                        .where("t.code = :code", "code", code)
                        .one(),
                answer);
    }

    static GoalView of(Row<Goal> row, Answer answer) {
        Goal goal = row.entity();
        return new GoalView(
                goal.code,
                answer.reference(Kind.FIELD, goal.field),
                answer.words(goal.title),
                goal.page,
                row.more().asInt(),
                answer.sources(goal.sources),
                Retirement.of(goal),
                answer.outdated("title", goal.title),
                goal.version,
                goal.updatedAt,
                answer.links(Kind.GOAL, goal.code));
    }
}

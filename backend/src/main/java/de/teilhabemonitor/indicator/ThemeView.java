package de.teilhabemonitor.indicator;

import de.teilhabemonitor.answer.Answer;
import de.teilhabemonitor.answer.Slice.Row;
import de.teilhabemonitor.text.TextView;
import java.time.Instant;
import java.util.List;

record ThemeView(
        String code,
        TextView title,
        int indicators,
        int indicatorsWithHomeObservations,
        List<String> outdatedTranslations,
        int version,
        Instant updatedAt) {

    /** Read beside the theme: how many indicators it has, and how many of them have values for the home territory. */
    static final String COUNTS = """
            (select json_build_object('indicators', count(*),
                    'home', count(*) filter (where i.territories && cast(:home as text[])))
                from indicator i where i.theme = t.code and i.retired_at is null)""";

    static ThemeView of(Row<Theme> row, Answer answer) {
        Theme theme = row.entity();
        return new ThemeView(
                theme.code,
                answer.words(theme.title),
                row.more().path("indicators").asInt(),
                row.more().path("home").asInt(),
                answer.outdated("title", theme.title),
                theme.version,
                theme.updatedAt);
    }
}

package de.teilhabemonitor.indicator;

import de.teilhabemonitor.answer.Answer;
import de.teilhabemonitor.answer.Slice.Row;
import de.teilhabemonitor.text.TextType;
import de.teilhabemonitor.text.TextView;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

record DimensionView(
        String code,
        TextView title,
        List<Label> codes,
        List<String> outdatedTranslations,
        int version,
        Instant updatedAt) {

    /** Read beside the dimension: its codes. */
    static final String CODES = """
            (select json_agg(json_build_object('code', c.code, 'title', c.title) order by c.position)
                from dimension_code c where c.dimension = t.code)""";

    record Label(String code, TextView title) {}

    static DimensionView of(Row<Dimension> row, Answer answer) {
        Dimension dimension = row.entity();
        List<Label> codes = new ArrayList<>();
        row.more()
                .forEach(code -> codes.add(new Label(
                        code.path("code").asText(),
                        answer.words(TextType.read(code.path("title").toString())))));
        return new DimensionView(
                dimension.code,
                answer.words(dimension.title),
                codes,
                answer.outdated("title", dimension.title),
                dimension.version,
                dimension.updatedAt);
    }
}

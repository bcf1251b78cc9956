package de.teilhabemonitor.source;

import de.teilhabemonitor.answer.Answer;
import de.teilhabemonitor.answer.Kind;
import de.teilhabemonitor.answer.Links;
import de.teilhabemonitor.answer.Slice.Row;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

record SourceView(String code, String citation, @Nullable String url, int version, Instant updatedAt, Links links) {

    static SourceView of(Row<Source> row, Answer answer) {
        Source source = row.entity();
        return new SourceView(
                source.code,
                source.citation,
                source.url,
                source.version,
                source.updatedAt,
                answer.links(Kind.SOURCE, source.code));
    }
}

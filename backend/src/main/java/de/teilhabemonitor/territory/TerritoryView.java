package de.teilhabemonitor.territory;

import de.teilhabemonitor.answer.Answer;
import de.teilhabemonitor.answer.Kind;
import de.teilhabemonitor.answer.Reference;
import de.teilhabemonitor.answer.Slice.Row;
import de.teilhabemonitor.text.TextView;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

record TerritoryView(
        String code,
        TextView title,
        String kind,
        @Nullable String ags,
        @Nullable String nuts,
        @Nullable Reference parent,
        List<Reference> sources,
        List<String> outdatedTranslations,
        int version,
        Instant updatedAt) {

    static TerritoryView of(Row<Territory> row, Answer answer) {
        Territory territory = row.entity();
        return new TerritoryView(
                territory.code,
                answer.words(territory.title),
                territory.kind,
                territory.ags,
                territory.nuts,
                answer.optional(Kind.TERRITORY, territory.parent),
                answer.sources(territory.sources),
                answer.outdated("title", territory.title),
                territory.version,
                territory.updatedAt);
    }
}

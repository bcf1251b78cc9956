package de.teilhabemonitor.search;

import de.teilhabemonitor.answer.Links;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

record SearchHit(
        String kind,
        String code,
        String language,
        Map<String, String> title,
        List<Highlights.Range> titleHighlights,
        Highlights.@Nullable Snippet snippet,
        @Nullable String state,
        Links links) {}

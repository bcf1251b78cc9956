package de.teilhabemonitor.change;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

/**
 * What has to be known of a change that does not stand in its row.
 *
 * @param presentVersion of its thing; null: there is no such thing
 * @param authorLeft its author works here no longer
 * @param overtaken it would overwrite what others have changed elsewhere; false also where nobody looked
 */
record Beside(@Nullable Integer presentVersion, boolean authorLeft, boolean overtaken) {

    /** SQL: whether the author of {@code change t} works here no longer. */
    static final String AUTHOR_LEFT =
            "exists (select from person p where p.code = t.author and p.departed_at is not null)";

    /** SQL of type json, for a row of {@code change t}. */
    static String sql(Subjects subjects) {
        return "json_build_object('presentVersion', " + subjects.presentVersion() + ", 'authorLeft', " + AUTHOR_LEFT
                + ")";
    }

    static Beside of(JsonNode read) {
        return new Beside(
                read.hasNonNull("presentVersion")
                        ? (Integer) read.path("presentVersion").asInt()
                        : null,
                read.path("authorLeft").asBoolean(),
                false);
    }

    Beside overtaken(boolean overtaken) {
        return new Beside(presentVersion, authorLeft, overtaken);
    }
}

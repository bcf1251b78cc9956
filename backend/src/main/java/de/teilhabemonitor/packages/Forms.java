package de.teilhabemonitor.packages;

import de.teilhabemonitor.indicator.Dimensions;
import de.teilhabemonitor.packages.PackageSchema.Column;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How cells with a form of their own become fields. */
final class Forms {

    private Forms() {}

    static void put(Column column, @Nullable Object value, Map<String, Object> fields) {
        String form = column.form() == null ? "" : column.form();
        switch (form) {
            case "gap" -> gap((String) value, fields);
            case "headline" -> fields.put("headline", headline((String) value));
            default -> fields.put(column.field(), value);
        }
    }

    /** {@code migration:without|with}: a dimension and two of its codes. */
    private static void gap(@Nullable String value, Map<String, Object> fields) {
        if (value == null) {
            fields.put("gap_dimension", null);
            fields.put("gap_codes", null);
            return;
        }
        int colon = value.indexOf(':');
        fields.put("gap_dimension", value.substring(0, colon));
        fields.put("gap_codes", Arrays.asList(value.substring(colon + 1).split("\\|", -1)));
    }

    /** Nothing: the total; a hyphen: there is no headline; else the codes, sorted. */
    static @Nullable List<String> headline(@Nullable String value) {
        return "-".equals(value) ? null : Dimensions.parse(value);
    }
}

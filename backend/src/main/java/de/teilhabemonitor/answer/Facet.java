package de.teilhabemonitor.answer;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A filter that tells how many things each of its values would find.
 *
 * @param expression SQL of the value, or of an array of values
 * @param list whether the expression is an array, of which any element counts
 * @param kind what the values are codes of
 * @param chosen values of the request
 * @param own a condition that is not made of the chosen values
 */
record Facet(
        String name,
        String expression,
        boolean list,
        @Nullable Kind kind,
        List<String> chosen,
        @Nullable String own) {

    /** SQL of the values that a thing has, as an array. */
    String values() {
        return list
                ? "cast(%s as text[])".formatted(expression)
                : "array_remove(array[cast(%s as text)], null)".formatted(expression);
    }

    boolean isActive() {
        return own != null || !chosen.isEmpty();
    }

    String condition() {
        if (own != null) {
            return own;
        }
        return list
                ? "%s && cast(:%s as text[])".formatted(expression, name)
                : "%s = any(cast(:%s as text[]))".formatted(expression, name);
    }
}

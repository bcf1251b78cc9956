package de.teilhabemonitor.answer;

import java.util.Map;

/** The orders that a list allows, by their names in the contract. */
public final class Sort {

    private final Map<String, String> expressions;
    private final String tie;

    private Sort(Map<String, String> expressions, String tie) {
        this.expressions = expressions;
        this.tie = tie;
    }

    /**
     * @param expressions name in the contract to SQL
     * @param tie SQL of a key that no two rows share
     */
    public static Sort by(Map<String, String> expressions, String tie) {
        return new Sort(expressions, tie);
    }

    /** @param asked a name, with a leading minus for the other direction; the contract has checked it */
    public String order(String asked) {
        boolean descending = asked.startsWith("-");
        String expression = expressions.get(descending ? asked.substring(1) : asked);
        if (expression == null) {
            throw new IllegalArgumentException("the contract allows a sort that the list does not know: " + asked);
        }
        return descending ? expression + " desc nulls last, " + tie : expression + " asc nulls last, " + tie;
    }
}

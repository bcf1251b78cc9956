package de.teilhabemonitor.packages;

/** There is no plan, and the package that would have been the first was refused; the log has said why already. */
public final class NoPlanToServe extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param sentence the last line of the log, for the operator */
    public NoPlanToServe(String sentence) {
        super(sentence);
    }
}

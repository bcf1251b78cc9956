package de.teilhabemonitor.web;

import java.util.ArrayList;
import java.util.List;

/** A request that cannot be answered, for a reason that its sender can mend. Becomes a problem (RFC 9457). */
public class Refused extends RuntimeException {

    private static final long SECONDS_UNTIL_NEXT_TRY = 30;

    private final Reason reason;
    private final List<Violation> violations;
    private final long seconds;

    /** Why, as key of the words in {@code problems_*.properties} and as HTTP status. */
    public enum Reason {
        INVALID_REQUEST("invalid-request", 400),
        INVALID_PATH("invalid-path", 400),
        NOT_SIGNED_IN("not-signed-in", 401),
        NOT_ALLOWED("not-allowed", 403),
        FOREIGN_PAGE("foreign-page", 403),
        FEEDBACK_OFF("feedback-off", 403),
        NOT_FOUND("not-found", 404),
        LINK_NOT_VALID("link-not-valid", 404),
        METHOD_NOT_ALLOWED("method-not-allowed", 405),
        NOT_ACCEPTABLE("not-acceptable", 406),
        CONFLICT("conflict", 409),
        GONE("gone", 410),
        PRECONDITION_FAILED("precondition-failed", 412),
        TOO_LARGE("too-large", 413),
        UNSUPPORTED_MEDIA_TYPE("unsupported-media-type", 415),
        RANGE_NOT_SATISFIABLE("range-not-satisfiable", 416),
        OTHER_BODY("other-body", 422),
        PRECONDITION_REQUIRED("precondition-required", 428),
        TOO_MANY_REQUESTS("too-many-requests", 429),
        FAILED("failed", 500),
        UNAVAILABLE("unavailable", 503),
        SIGN_IN_UNAVAILABLE("sign-in-unavailable", 503);

        private final String key;
        private final int status;

        Reason(String key, int status) {
            this.key = key;
            this.status = status;
        }

        public String key() {
            return key;
        }

        public int status() {
            return status;
        }
    }

    /**
     * @param name query key, header or JSON pointer
     * @param key what is wrong, as key of the words
     * @param arguments for the placeholders of the words
     */
    public record Violation(String name, String key, List<String> arguments) {

        public static Violation of(String name, String key, String... arguments) {
            return new Violation(name, key, List.of(arguments));
        }
    }

    private Refused(Reason reason, List<Violation> violations) {
        this(reason, violations, SECONDS_UNTIL_NEXT_TRY);
    }

    private Refused(Reason reason, List<Violation> violations, long seconds) {
        super(reason.key() + " " + violations, null, false, false);
        this.reason = reason;
        this.violations = new ArrayList<>(violations);
        this.seconds = seconds;
    }

    public static Refused because(Reason reason) {
        return new Refused(reason, List.of());
    }

    /** @param seconds until it is worth another try */
    public static Refused forNow(Reason reason, long seconds) {
        return new Refused(reason, List.of(), seconds);
    }

    /** @param name what of the address has nothing behind it */
    public static Refused notFound(String name, String key, String... arguments) {
        return new Refused(Reason.NOT_FOUND, List.of(Violation.of(name, key, arguments)));
    }

    /** @param name of what does not go with the present state */
    public static Refused conflict(String name, String key, String... arguments) {
        return new Refused(Reason.CONFLICT, List.of(Violation.of(name, key, arguments)));
    }

    public static Refused conflict(List<Violation> violations) {
        return new Refused(Reason.CONFLICT, violations);
    }

    /** @param name of what is not the caller's */
    public static Refused forbidden(String name, String key, String... arguments) {
        return forbidden(List.of(Violation.of(name, key, arguments)));
    }

    public static Refused forbidden(List<Violation> violations) {
        return new Refused(Reason.NOT_ALLOWED, violations);
    }

    public static Refused invalid(List<Violation> violations) {
        return new Refused(Reason.INVALID_REQUEST, violations);
    }

    public static Refused invalid(String name, String key, String... arguments) {
        return invalid(List.of(Violation.of(name, key, arguments)));
    }

    public Reason reason() {
        return reason;
    }

    public List<Violation> violations() {
        return violations;
    }

    /** Whether another try makes sense, without anything being mended. */
    public boolean isForNow() {
        return reason.status == 429 || reason.status == 503;
    }

    /** Until it is worth another try. */
    public long seconds() {
        return seconds;
    }
}

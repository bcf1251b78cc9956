package de.teilhabemonitor.own;

import de.teilhabemonitor.web.Refused;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The header by which a repeated request is known for the same. */
public final class IdempotencyKey {

    public static final String HEADER = "Idempotency-Key";

    /** Long enough that nobody makes up the same one by chance; in quotes, as a structured field has it, or without. */
    private static final Pattern FORM = Pattern.compile("(\"?)([A-Za-z0-9_-]{16,64})\\1");

    private IdempotencyKey() {}

    /** @throws Refused 400 where it is missing or has another form */
    public static String of(@Nullable String header) {
        var form = FORM.matcher(header == null ? "" : header.strip());
        if (!form.matches()) {
            throw Refused.invalid(HEADER, "idempotency-key");
        }
        return String.valueOf(form.group(2));
    }
}

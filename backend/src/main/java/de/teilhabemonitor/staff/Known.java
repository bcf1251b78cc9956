package de.teilhabemonitor.staff;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A person or a program, as the provider describes it and as we know it.
 *
 * @param code ours
 * @param subject the provider's
 * @param organisation code of an organisation of the plan, where the claim leads to one
 * @param departed no longer works here, whatever the provider says
 */
record Known(
        String code,
        String subject,
        String name,
        @Nullable String email,
        List<String> roles,
        @Nullable String organisation,
        boolean departed) {

    /**
     * What a token says.
     *
     * @param session at the provider; where it has no names for them, made from the token; programs have none
     * @param signedInAt or when the token was made, where the provider does not say; null for programs
     */
    record Claims(
            String subject,
            String name,
            @Nullable String email,
            List<String> roles,
            @Nullable String organisation,
            @Nullable String session,
            @Nullable Instant signedInAt) {}
}

package de.teilhabemonitor.staff;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;

/** The provider of sign-in, as the operator sets it: {@code teilhabe.oidc.url} is {@code TEILHABE_OIDC_URL}. */
@ConfigMapping(prefix = "teilhabe.oidc")
public interface SignIn {

    /** Where the provider describes itself, without {@code /.well-known/…}. Without it nobody can sign in. */
    Optional<String> url();

    /** Our name there, and the audience that tokens must have. */
    @WithDefault("teilhabemonitor")
    String clientId();

    Optional<String> clientSecret();

    /** Encrypts the session cookie and the state of a sign-in; the same for all instances. At least 32 characters. */
    Optional<String> cookieSecret();

    /** How long a session lives without a request. The provider has limits of its own; the shorter one holds. */
    @WithDefault("30M")
    Duration idle();

    /** How long after signing in a session ends, whatever happens in it. */
    @WithDefault("10H")
    Duration absolute();

    default boolean isSet() {
        return url().isPresent() && clientSecret().isPresent() && cookieSecret().isPresent();
    }
}

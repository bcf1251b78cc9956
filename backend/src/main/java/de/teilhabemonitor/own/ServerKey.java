package de.teilhabemonitor.own;

import de.teilhabemonitor.web.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Makes secrets from the key of this installation: whoever has the database alone can neither make nor read them. All
 * instances have the same key.
 */
@ApplicationScoped
public class ServerKey {

    private static final String ALGORITHM = "HmacSHA256";

    @Inject
    Settings settings;

    /**
     * @param purpose so that a secret for one thing is none for another
     * @throws IllegalStateException where there is no key; the start refuses that where anything is taken from people
     */
    public byte[] sign(String purpose, byte[]... parts) {
        String key =
                settings.serverKey().orElseThrow(() -> new IllegalStateException("TEILHABE_SERVER_KEY is not set"));
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), ALGORITHM));
            mac.update(Hash.of(purpose));
            return mac.doFinal(Hash.of(parts));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The same as text that fits into addresses and headers: 43 characters. */
    String secret(String purpose, String thing, byte[] seed) {
        byte[] signed = sign(purpose, thing.getBytes(StandardCharsets.UTF_8), seed);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(signed);
    }
}

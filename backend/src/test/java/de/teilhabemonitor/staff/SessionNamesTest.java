package de.teilhabemonitor.staff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.smallrye.jwt.auth.principal.DefaultJWTCallerPrincipal;
import java.time.Instant;
import java.util.Set;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.junit.jupiter.api.Test;

/** By which name a session can be ended, whatever the provider tells of it. */
class SessionNamesTest {

    private static Known.Claims of(String signature, boolean browser, String... named) {
        JwtClaims claims = new JwtClaims();
        claims.setSubject("s");
        claims.setIssuedAt(NumericDate.fromSeconds(1_800_000_000));
        for (int i = 0; i < named.length; i += 2) {
            Object value = named[i].equals("auth_time") ? Long.valueOf(named[i + 1]) : named[i + 1];
            claims.setClaim(named[i], value);
        }
        String raw = "head.body." + signature;
        return Identities.claims(new DefaultJWTCallerPrincipal(raw, "JWT", claims), Set.of(), browser);
    }

    @Test
    void isTheOneOfTheProvider() {
        assertEquals("here", of("a", true, "sid", "here").session());
    }

    @Test
    void isMadeFromTheTokenWhereTheProviderHasNone() {
        assertNotNull(of("a", true).session());
        assertEquals(of("a", true).session(), of("a", true).session());
        assertNotEquals(of("a", true).session(), of("b", true).session());
    }

    @Test
    void isNoneForPrograms() {
        assertNull(of("a", false).session());
        assertNull(of("a", false).signedInAt());
    }

    @Test
    void beganWithItsTokenWhereTheProviderDoesNotSayWhen() {
        assertEquals(
                Instant.ofEpochSecond(1_700_000_000),
                of("a", true, "auth_time", "1700000000").signedInAt());
        assertEquals(Instant.ofEpochSecond(1_800_000_000), of("a", true).signedInAt());
    }
}

package de.teilhabemonitor.staff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.teilhabemonitor.Browser;
import de.teilhabemonitor.Signed;
import de.teilhabemonitor.Wire;
import de.teilhabemonitor.start.TestDatabase;
import de.teilhabemonitor.start.TestKeycloak;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntSupplier;
import org.junit.jupiter.api.Test;

/**
 * The provider changes the keys that it signs with. One story: who was in stays in while the key of their session is shown
 * by the provider; a key that it no longer shows (because it was stolen) is believed no longer, once a newer one was seen.
 */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
@QuarkusTestResource(TestKeycloak.class)
class KeysTest {

    private static final String ME = "/api/staff/v1/me";

    /** After an unknown key the provider is asked for its keys again, but not more often than every ten seconds. */
    private static final int SOON = 15;

    @Test
    void areAskedForAnewWhereTheyAreNotKnown() throws InterruptedException {
        Administration administration = new Administration();
        List<String> keys = new ArrayList<>();
        try {
            String first = Signed.fresh("tests", "coordinator");
            assertEquals(200, asked(first));
            Browser early = signedIn();

            keys.add(administration.rotateKeys(1000));
            String second = Signed.fresh("tests", "coordinator");
            soon(() -> asked(second));
            Browser between = signedIn();
            assertEquals(200, asked(first), "its key is still shown");
            assertEquals(200, me(early));

            administration.remove(keys.remove(0));
            keys.add(administration.rotateKeys(1001));
            String third = Signed.fresh("tests", "coordinator");
            soon(() -> asked(third));
            assertEquals(401, asked(second), "its key was withdrawn");
            assertEquals(401, me(between), "so was that of the session");
            assertEquals(200, asked(first));
            assertEquals(200, me(early));
            assertEquals(200, me(signedIn()), "whoever signs in anew is in");
        } finally {
            keys.forEach(administration::remove);
        }
        String last = Signed.fresh("tests", "coordinator");
        soon(() -> asked(last));
    }

    private static Browser signedIn() {
        Browser browser = new Browser();
        browser.signIn("coordinator", "/redaktion");
        return browser;
    }

    private static int asked(String token) {
        return Wire.get(ME, "Authorization: Bearer " + token).status();
    }

    private static int me(Browser browser) {
        return browser.get(ME).statusCode();
    }

    private static void soon(IntSupplier asked) throws InterruptedException {
        for (int seconds = 0; ; seconds++) {
            int status = asked.getAsInt();
            if (status == 200) {
                return;
            }
            assertEquals(401, status);
            assertTrue(seconds < SOON, "not believed after " + seconds + " seconds");
            Thread.sleep(1000);
        }
    }
}

package de.teilhabemonitor.door;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class AcceptTest {

    @Test
    void takesWhatIsNamedAndNotRefused() {
        for (String accept : List.of(
                "",
                "*/*",
                "application/json",
                "APPLICATION/JSON",
                "application/*;q=0.1",
                "text/html, */*;q=0.8",
                "*/*;q=0, application/json",
                "application/json;charset=utf-8;q=0.5",
                "text/plain;q=0, */*",
                "text/html, image/gif, image/jpeg, *; q=.2, */*; q=.2")) {
            assertTrue(Accept.takes(accept, "application/json"), accept);
        }
        assertTrue(Accept.takes(null, "application/json"));
    }

    @Test
    void leavesWhatIsRefusedOrNotNamed() {
        for (String accept : List.of(
                "application/json;q=0",
                "application/json; q=0.000",
                "application/json;q=0, */*",
                "application/*;q=0, */*",
                "*/*;q=0",
                "text/html",
                "text/*",
                "nonsense")) {
            assertFalse(Accept.takes(accept, "application/json"), accept);
        }
    }
}

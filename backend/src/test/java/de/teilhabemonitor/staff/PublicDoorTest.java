package de.teilhabemonitor.staff;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import de.teilhabemonitor.Browser;
import de.teilhabemonitor.Signed;
import de.teilhabemonitor.start.TestDatabase;
import de.teilhabemonitor.start.TestKeycloak;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whoever has signed in gets from the public door what everybody gets; without the provider: {@link ProviderAwayTest}. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
@QuarkusTestResource(TestKeycloak.class)
class PublicDoorTest {

    @Test
    void answersEverybodyTheSame() {
        TestKeycloak.awaitUp();
        Browser browser = new Browser();
        browser.signIn("coordinator", "/redaktion");
        assertTrue(browser.cookies().contains("q_session"), browser.cookies());
        JsonNode tokens = Signed.tokens(TestKeycloak.issuer(), "tests", "coordinator");
        List<String> carried = List.of(
                "Authorization: Bearer " + tokens.path("access_token").asText(),
                "Authorization: Bearer " + tokens.path("id_token").asText(),
                "Authorization: Bearer " + Signed.fresh("tests-elsewhere", "coordinator"),
                "Authorization: Bearer garbage",
                "Authorization: Basic eDp5",
                "Authorization: ",
                "Cookie: " + browser.cookies(),
                "Cookie: q_session=garbage; q_session_staff=garbage; q_auth_staff_x=garbage");
        assertAll(PublicDoor.addresses().stream().map(address -> () -> PublicDoor.assertTheSame(address, carried)));
    }
}

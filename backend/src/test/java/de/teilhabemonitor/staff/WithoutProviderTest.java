package de.teilhabemonitor.staff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.teilhabemonitor.EmptyPlan;
import de.teilhabemonitor.Operations;
import de.teilhabemonitor.Wire;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.junit.jupiter.api.Test;

/** Where no provider of sign-in is set, the staff door is shut, and says so; nobody is taken for anybody. */
@QuarkusTest
@TestProfile(EmptyPlan.class)
class WithoutProviderTest {

    @Test
    void shutsTheStaffDoorOnly() {
        Operations.everywhere().stream()
                .filter(operation -> operation.path().startsWith("/api/staff/"))
                .forEach(operation -> {
                    Wire.Answer answer = Wire.send(
                            operation.method(),
                            operation.anyAddress(),
                            "Authorization: Bearer garbage",
                            "Requested-With: teilhabemonitor");
                    answer.isProblem(503);
                    assertEquals("30", answer.header("Retry-After"));
                    assertEquals("1.0.0", answer.header("API-Version"));
                });
        Wire.Answer clicked = Wire.get("/api/staff/v1/login", "Accept: text/html,*/*");
        assertEquals(302, clicked.status());
        assertTrue(clicked.header("Location").endsWith("/redaktion?signIn=away"), clicked.header("Location"));
        Wire.get("/api/staff/v1/login?returnTo=@elsewhere.example", "Accept: text/html,*/*")
                .isProblem(400);
        Wire.get("/api/staff/v1/nothing").isProblem(404);
        Wire.send("PATCH", "/api/staff/v1/me").isProblem(405);
        assertEquals(
                200, Wire.get("/api/v1/plan", "Authorization: Bearer garbage").status());
    }
}

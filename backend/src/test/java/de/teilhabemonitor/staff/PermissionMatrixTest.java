package de.teilhabemonitor.staff;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.teilhabemonitor.Operations;
import de.teilhabemonitor.Operations.Operation;
import de.teilhabemonitor.Signed;
import de.teilhabemonitor.Wire;
import de.teilhabemonitor.start.TestDatabase;
import de.teilhabemonitor.start.TestKeycloak;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/**
 * Every operation of the contract, asked by everybody. Who may is what {@code x-permission} says: {@code roles} (one of
 * them, {@code signed-in} or {@code anyone}), {@code own} (only what is their organisation's), {@code with} (a role needed
 * beside). New operations are asked too, with the examples that the contract gives.
 */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
@QuarkusTestResource(TestKeycloak.class)
class PermissionMatrixTest {

    private static final String PUBLIC = "/api/v1/";
    private static final Set<Integer> DENIED = Set.of(401, 403, 404);

    /** By what they are called. */
    private static final Map<String, String> STRANGERS = new LinkedHashMap<>();

    @Inject
    AgroalDataSource database;

    @Test
    void declaresEveryOperation() {
        List<String> known = new ArrayList<>(Role.ALL);
        known.add("signed-in");
        known.add("anyone");
        for (Operation operation : Operations.everywhere()) {
            assertFalse(operation.roles().isEmpty(), () -> operation + " does not say who may");
            assertTrue(known.containsAll(operation.roles()), () -> operation + " names roles that there are not");
        }
    }

    @Test
    void letsInWhomTheContractNames() throws InterruptedException {
        meetEverybody();
        assertAll(Operations.everywhere().stream()
                .filter(operation -> !operation.path().startsWith(PUBLIC))
                .map(operation -> () -> ask(operation)));
    }

    private static void meetEverybody() throws InterruptedException {
        String brief = Signed.fresh("tests-brief", "coordinator");
        STRANGERS.put("nobody at all", "");
        STRANGERS.put("somebody with garbage", "garbage");
        STRANGERS.put("somebody with a forged signature", forged(Signed.token("coordinator")));
        STRANGERS.put("somebody from another audience", Signed.fresh("tests-elsewhere", "coordinator"));
        STRANGERS.put(
                "somebody from another realm",
                Signed.tokens(new Administration().foreignRealm(), "tests", "coordinator")
                        .path("access_token")
                        .asText());
        STRANGERS.put(
                "somebody with an ID token",
                Signed.tokens(TestKeycloak.issuer(), "tests", "coordinator")
                        .path("id_token")
                        .asText());
        // Whoever is new here is remembered; that is no change by what they ask for.
        for (String person : people()) {
            Signed.as(person).get("/api/staff/v1/me").then().statusCode(200);
        }
        Thread.sleep(1500);
        STRANGERS.put("somebody who comes too late", brief);
    }

    private void ask(Operation operation) throws SQLException {
        List<Executable> all = new ArrayList<>();
        Map<String, String> before = rows();
        if (operation.roles().contains("anyone")) {
            all.add(() -> assertAllowed(operation, "nobody at all", ""));
        } else {
            STRANGERS.forEach((name, token) -> all.add(() -> assertEquals(
                    401, status(operation, token, operation.body()), () -> operation + " asked by " + name)));
            for (String person : people()) {
                if (!may(operation, person)) {
                    all.add(() -> assertDenied(operation, person));
                }
            }
        }
        all.add(() -> assertEquals(before, rows(), () -> operation + " changed rows for those who may not"));
        if (!operation.roles().contains("anyone")) {
            for (String person : people()) {
                if (may(operation, person)) {
                    all.add(() -> assertAllowed(operation, person, Signed.token(person)));
                }
            }
        }
        assertAll(all);
    }

    /** Called as their role, and further people with a role who stand for a special case. */
    private static List<String> people() {
        List<String> people = new ArrayList<>(Role.ALL);
        people.addAll(List.of("nobody", "coordinator-personal-data", "reporter-nowhere"));
        return people;
    }

    private static boolean may(Operation operation, String person) {
        List<String> roles =
                switch (person) {
                    case "nobody" -> List.of();
                    case "coordinator-personal-data" -> List.of(Role.COORDINATOR, Role.PERSONAL_DATA);
                    case "reporter-nowhere" -> List.of(Role.REPORTER);
                    default -> List.of(person);
                };
        boolean named = operation.roles().contains("signed-in")
                || operation.roles().stream().anyMatch(roles::contains);
        return named
                && !isSomebodyElses(operation, person)
                && (operation.with().isEmpty() || roles.contains(operation.with()));
    }

    /** Nothing is theirs who have no organisation. What is refused for another reason is refused as well. */
    private static boolean isSomebodyElses(Operation operation, String person) {
        return person.equals("reporter-nowhere")
                && operation.own()
                && operation.path().contains("{");
    }

    private static void assertDenied(Operation operation, String person) {
        int status = status(operation, Signed.token(person), operation.body());
        boolean denied = isSomebodyElses(operation, person) ? status >= 400 && status < 500 : DENIED.contains(status);
        assertTrue(denied, () -> operation + " answered " + person + " with " + status);
    }

    /** With a body that is certainly wrong, so that nothing is done: whether they may is asked before. */
    private static void assertAllowed(Operation operation, String person, String token) {
        int status = status(operation, token, "[[]]");
        assertFalse(status == 401 || status == 403, () -> operation + " answered " + person + " with " + status);
        assertTrue(status < 500, () -> operation + " failed for " + person);
    }

    private static int status(Operation operation, String token, String body) {
        StringBuilder request = new StringBuilder(operation.method() + " " + operation.anyAddress()
                + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nRequested-With: teilhabemonitor\r\n"
                + "Origin: " + TestKeycloak.SITE + "\r\nIf-Match: \"1\"\r\nIdempotency-Key: permission-matrix\r\n");
        if (!token.isEmpty()) {
            request.append("Authorization: Bearer ").append(token).append("\r\n");
        }
        if (operation.bodyType().isEmpty()) {
            return Wire.send(request.append("\r\n").toString()).status();
        }
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        request.append("Content-Type: ").append(operation.bodyType()).append("\r\nContent-Length: ");
        request.append(bytes.length).append("\r\n\r\n");
        return Wire.send(request.append(new String(bytes, StandardCharsets.ISO_8859_1))
                        .toString())
                .status();
    }

    private static String forged(String token) {
        String[] parts = token.split("\\.");
        char first = parts[2].charAt(0);
        return parts[0] + "." + parts[1] + "." + (first == 'A' ? 'B' : 'A') + parts[2].substring(1);
    }

    /** How many rows each table has, and which transactions have written them. */
    private Map<String, String> rows() throws SQLException {
        Map<String, String> rows = new LinkedHashMap<>();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            List<String> tables = new ArrayList<>();
            try (ResultSet all = statement.executeQuery(
                    "select table_name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'"
                            + " order by 1")) {
                while (all.next()) {
                    tables.add(all.getString(1));
                }
            }
            for (String table : tables) {
                try (ResultSet row = statement.executeQuery(
                        "select count(*) || ' rows by ' || coalesce(sum(xmin::text::bigint), 0) from \"" + table
                                + "\"")) {
                    row.next();
                    rows.put(table, row.getString(1));
                }
            }
        }
        return rows;
    }
}

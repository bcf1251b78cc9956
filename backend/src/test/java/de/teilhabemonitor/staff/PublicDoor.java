package de.teilhabemonitor.staff;

import static org.junit.jupiter.api.Assertions.assertEquals;

import de.teilhabemonitor.Operations;
import de.teilhabemonitor.Wire;
import java.util.ArrayList;
import java.util.List;

/** The door that looks at no cookie and no {@code Authorization}, so that anybody may keep its answers. */
final class PublicDoor {

    private PublicDoor() {}

    /** All that can be read there: what the contract has, and pages of the site. */
    static List<String> addresses() {
        List<String> addresses = new ArrayList<>();
        Operations.all().forEach(operation -> addresses.add(operation.address()));
        addresses.addAll(
                List.of("/", "/massnahmen", "/en/massnahmen", "/redaktion", "/sitemap.xml", "/api/v1/nothing"));
        return addresses;
    }

    /** Byte by byte as it is answered to somebody who carries nothing. */
    static void assertTheSame(String address, List<String> carried) {
        Wire.Answer plain = Wire.get(address);
        for (String header : carried) {
            Wire.Answer other = Wire.get(address, header);
            String asked = address + " with " + header.substring(0, Math.min(header.length(), 40));
            assertEquals(plain.status(), other.status(), asked);
            assertEquals(plain.body(), other.body(), asked);
            for (String name :
                    List.of("ETag", "Cache-Control", "Vary", "Content-Type", "Set-Cookie", "WWW-Authenticate")) {
                assertEquals(plain.header(name), other.header(name), asked);
            }
        }
        assertEquals("", plain.header("Set-Cookie"), address);
    }
}

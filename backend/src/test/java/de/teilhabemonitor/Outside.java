package de.teilhabemonitor;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** What anybody outside sees: every public address, byte by byte, and what is logged meanwhile. */
public final class Outside {

    /** In every text that nobody outside may ever see. */
    public static final String CANARY = "Zwitscherkanarie";

    private Outside() {}

    /** Something that the staff does. */
    public interface Work {
        void happens() throws Exception;
    }

    /** Every public address that has something, and those that would find the canary if it were there. */
    private static List<String> addresses() {
        List<String> addresses = new ArrayList<>();
        Operations.all().forEach(operation -> addresses.add(operation.address()));
        for (String list : List.of("measures", "indicators", "documents", "events", "submissions", "needs")) {
            addresses.add("/api/v1/" + list + "?q=" + CANARY);
            addresses.add("/api/v1/" + list + ".csv?q=" + CANARY);
            addresses.add("/api/v1/" + list + "?pageSize=100");
        }
        addresses.add("/api/v1/search?q=" + CANARY);
        addresses.add("/api/v1/measures?status=paused");
        addresses.add("/api/v1/measures?signal=report-due");
        addresses.add("/api/v1/measures/M-0005/history");
        addresses.add("/api/v1/measures/" + CANARY);
        addresses.add("/api/v1/changes?folded=true&pageSize=100");
        addresses.add("/api/v1/changes?subject=reports");
        // those that are looked at and those that are not there are told apart by nobody
        addresses.add("/api/v1/changes?batch=I-0001");
        addresses.add("/api/v1/changes.atom?lang=en");
        addresses.add("/api/v1/submissions.atom?lang=en");
        addresses.add("/api/v1/events.atom?lang=en");
        addresses.add("/api/v1/people");
        addresses.add("/api/v1/imports");
        for (String page : List.of(
                "/",
                "/massnahmen",
                "/massnahmen/M-0003",
                "/en/massnahmen/M-0003",
                "/massnahmen/" + CANARY,
                "/aenderungen",
                "/mitreden",
                "/mitreden/beitraege?q=" + CANARY,
                "/suche?q=" + CANARY,
                "/redaktion/importe/I-0001",
                "/sitemap.xml")) {
            addresses.add(page);
        }
        return addresses;
    }

    private static Map<String, String> everything() {
        Map<String, String> all = new LinkedHashMap<>();
        for (String address : addresses()) {
            Wire.Answer answer = Wire.get(address);
            all.put(address, answer.status() + " " + answer.header("ETag") + " " + answer.body());
        }
        return all;
    }

    /** Fails where anything outside is another byte afterwards, or the canary is anywhere but in the words that were asked. */
    public static void seesNothingOf(Work work) throws Exception {
        Map<String, String> before = everything();
        assertTrue(before.size() >= 50, before.size() + " addresses");
        List<String> logged = new ArrayList<>();
        Handler listening = new Handler() {
            @Override
            public void publish(LogRecord each) {
                logged.add(each.getMessage() + " "
                        + List.of(each.getParameters() == null ? new Object[0] : each.getParameters()));
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        Logger root = Logger.getLogger("");
        root.addHandler(listening);
        try {
            work.happens();
            Map<String, String> after = everything();
            assertAll(before.keySet().stream().map(address -> () -> {
                String body = String.valueOf(after.get(address));
                assertEquals(before.get(address), body, address);
                assertFalse(body.contains(CANARY + " "), address);
            }));
        } finally {
            root.removeHandler(listening);
        }
        assertFalse(logged.stream().anyMatch(line -> line.contains(CANARY)), logged.toString());
    }
}

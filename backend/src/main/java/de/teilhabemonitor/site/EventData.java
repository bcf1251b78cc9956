package de.teilhabemonitor.site;

import de.teilhabemonitor.event.Event;
import de.teilhabemonitor.plan.Plan;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An event in the words of schema.org.
 *
 * @param address of its page
 */
record EventData(Event event, String language, Plan plan, String address) {

    private static final String SCHEMA = "https://schema.org/";
    private static final String TYPE = "@type";

    /** Ways to come. */
    private static final Map<String, String> ATTENDANCE = Map.of(
            "on-site", "OfflineEventAttendanceMode",
            "online", "OnlineEventAttendanceMode",
            "hybrid", "MixedEventAttendanceMode");

    /** Whether it takes place. */
    private static final Map<String, String> STATUS = Map.of(
            "announced", "EventScheduled",
            "cancelled", "EventCancelled",
            "moved", "EventRescheduled");

    /** @param organisers by name */
    Map<String, Object> told(List<String> organisers) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put(TYPE, "Event");
        data.put("name", event.title.in(language, plan.languages));
        if (event.state != null) {
            data.put("eventStatus", SCHEMA + STATUS.get(event.state));
        }
        if (event.movedFrom != null) {
            data.put("previousStartDate", event.movedFrom.text());
        }
        if (event.mode != null) {
            data.put("eventAttendanceMode", SCHEMA + ATTENDANCE.get(event.mode));
        }
        data.put("startDate", event.startsAt == null ? event.date.text() : time(event.startsAt));
        if (event.endsAt != null) {
            data.put("endDate", time(event.endsAt));
        }
        List<Map<String, String>> locations = locations();
        if (!locations.isEmpty()) {
            data.put("location", locations.size() == 1 ? locations.get(0) : locations);
        }
        if (!organisers.isEmpty()) {
            data.put(
                    "organizer",
                    organisers.stream()
                            .map(name -> Map.of(TYPE, "Organization", "name", name))
                            .toList());
        }
        if (event.cost != null) {
            // What it costs is said in words, of which no price can be read.
            data.put(
                    "offers",
                    Map.of(TYPE, "Offer", "url", address, "description", event.cost.in(language, plan.languages)));
        }
        return data;
    }

    /** The place, and for those who take part online the page that says how. */
    private List<Map<String, String>> locations() {
        List<Map<String, String>> locations = new ArrayList<>();
        String place = event.place;
        if (place != null && !"online".equals(event.mode)) {
            locations.add(Map.of(TYPE, "Place", "name", place, "address", place));
        }
        if ("online".equals(event.mode) || "hybrid".equals(event.mode)) {
            locations.add(Map.of(TYPE, "VirtualLocation", "url", address));
        }
        return locations;
    }

    private String time(LocalDateTime local) {
        return local.atZone(ZoneId.of(plan.timeZone)).toOffsetDateTime().toString();
    }
}

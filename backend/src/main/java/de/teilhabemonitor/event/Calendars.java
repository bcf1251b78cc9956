package de.teilhabemonitor.event;

import de.teilhabemonitor.answer.Answer;
import de.teilhabemonitor.answer.Kind;
import java.net.URI;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.TimeZoneRegistry;
import net.fortuna.ical4j.model.TimeZoneRegistryFactory;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.parameter.Value;
import net.fortuna.ical4j.model.property.Conference;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.TzId;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/** Events as an iCalendar object (RFC 5545), with the time zone that their times are in. */
public final class Calendars {

    private static final TimeZoneRegistry ZONES =
            TimeZoneRegistryFactory.getInstance().createRegistry();

    private static final int MOST_BYTES = 75;

    private Calendars() {}

    /**
     * The seat of somebody at an event.
     *
     * @param onlineUrl where they take part online; empty where that is not known
     * @param isLeft whether they do not come any more
     * @param step rises with each file that is sent to them of the same event, as it is
     * @param at when it came to be so
     */
    public record Seat(String onlineUrl, boolean isLeft, int step, Instant at) {}

    /** @param event known to the day */
    static String one(Event event, String language, Answer answer) {
        return of(List.of(event), event.title.in(language, answer.plan().languages()), language, answer);
    }

    /** @param event known to the day */
    public static String one(Event event, Seat seat, String language, Answer answer) {
        VEvent entry = entry(event, answer.plan().zone(), seat.onlineUrl, language, answer);
        entry.replace(new Sequence(event.version - 1 + seat.step));
        entry.replace(new DtStamp(seat.at.isAfter(event.updatedAt) ? seat.at : event.updatedAt));
        if (seat.isLeft) {
            entry.replace(ImmutableStatus.VEVENT_CANCELLED);
        }
        return of(
                List.of(entry),
                event.startsAt != null,
                event.title.in(language, answer.plan().languages()),
                language,
                answer);
    }

    /**
     * @param events known to the day
     * @param name what the calendar is called where it is subscribed to
     */
    static String of(List<Event> events, String name, String language, Answer answer) {
        ZoneId zone = answer.plan().zone();
        return of(
                events.stream()
                        .map(event -> entry(event, zone, "", language, answer))
                        .toList(),
                events.stream().anyMatch(event -> event.startsAt != null),
                name,
                language,
                answer);
    }

    private static String of(List<VEvent> entries, boolean hasTimes, String name, String language, Answer answer) {
        Calendar calendar = new Calendar()
                .add(new ProdId("-//Teilhabemonitor//Teilhabemonitor//" + language.toUpperCase(Locale.ROOT)))
                .add(ImmutableVersion.VERSION_2_0)
                .add(ImmutableCalScale.GREGORIAN)
                .add(ImmutableMethod.PUBLISH)
                .add(new XProperty("X-WR-CALNAME", name));
        if (hasTimes) {
            calendar.add(timeZone(answer.plan().zone().getId()));
        }
        entries.forEach(calendar::add);
        return folded(calendar.toString());
    }

    /** Lines of 75 bytes at most (RFC 5545, 3.1): what is longer goes on in the next one, after a space. */
    static String folded(String calendar) {
        StringBuilder folded = new StringBuilder(calendar.length() + 256);
        int bytes = 0;
        for (int i = 0; i < calendar.length(); ) {
            int character = calendar.codePointAt(i);
            i += Character.charCount(character);
            int size = character < 0x80 ? 1 : character < 0x800 ? 2 : character < 0x10000 ? 3 : 4;
            if (character == '\r' || character == '\n') {
                bytes = 0;
            } else if (bytes + size > MOST_BYTES) {
                folded.append("\r\n ");
                bytes = 1 + size;
            } else {
                bytes += size;
            }
            folded.appendCodePoint(character);
        }
        return folded.toString();
    }

    /** Under the very name that the times use: the library has some zones only under another, as Amsterdam under Brussels. */
    private static VTimeZone timeZone(String id) {
        return Objects.requireNonNull(ZONES.getTimeZone(id))
                .getVTimeZone()
                .copy()
                .replace(new TzId(id));
    }

    private static VEvent entry(Event event, ZoneId zone, String onlineUrl, String language, Answer answer) {
        String page =
                Objects.requireNonNull(answer.links(Kind.EVENT, event.code).web());
        VEvent entry = new VEvent(false)
                .add(new Uid(
                        event.code + "@" + answer.plan().homeTerritory().toLowerCase(Locale.ROOT) + ".teilhabemonitor"))
                .add(new DtStamp(event.updatedAt))
                .add(new LastModified(event.updatedAt))
                .add(new Sequence(event.version - 1))
                .add(new Summary(answer.text(event.title, language)))
                .add(new Description(description(event, page, onlineUrl, language, answer)))
                .add(new Url(URI.create(page)));
        if (event.startsAt == null) {
            entry.add(new DtStart<>(event.date.firstDay()))
                    .add(new DtEnd<>(event.date.lastDay().plusDays(1)));
        } else {
            entry.add(new DtStart<>(event.startsAt.atZone(zone)));
            if (event.endsAt != null) {
                entry.add(new DtEnd<>(event.endsAt.atZone(zone)));
            }
        }
        if (event.place != null || !onlineUrl.isEmpty()) {
            entry.add(new Location(event.place == null ? onlineUrl : event.place));
        }
        if (!onlineUrl.isEmpty()) {
            entry.add(new Conference(new ParameterList(List.of(Value.URI)), onlineUrl));
        }
        if (event.isCancelled()) {
            entry.add(ImmutableStatus.VEVENT_CANCELLED);
        }
        return entry;
    }

    /** That it does not take place as announced comes first: many calendars show no more than the beginning. */
    private static String description(Event event, String page, String onlineUrl, String language, Answer answer) {
        Locale locale = language.equals("de") ? Locale.GERMANY : Locale.UK;
        return Stream.of(
                        EventFeed.standing(event, locale, language, answer),
                        onlineUrl.isEmpty() ? "" : "Online: " + onlineUrl,
                        answer.text(event.summary, language),
                        answer.text(event.directions, language),
                        page)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("\n\n"));
    }
}

package de.teilhabemonitor.event;

import de.teilhabemonitor.answer.Answer;
import de.teilhabemonitor.answer.Kind;
import de.teilhabemonitor.plan.Plan;
import de.teilhabemonitor.web.Atom;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Events for feed readers. */
final class EventFeed {

    private EventFeed() {}

    /**
     * @param events in the order of the feed
     * @param query with which it was asked for: each choice is a feed of its own
     */
    static String of(List<Event> events, @Nullable String query, String language, Answer answer) {
        Plan plan = Plan.present().orElseThrow();
        // the site speaks two languages, whatever those of the plan are
        boolean english = language.equals("en");
        Locale locale = english ? Locale.UK : Locale.GERMANY;
        String site = answer.text(plan.siteName, language);
        return new Atom(
                        language,
                        answer.address("/api/v1/events.atom" + (query == null ? "" : "?" + query)),
                        site + ": " + words(locale).getString("events.title"),
                        answer.address((english ? "/en" : "") + "/veranstaltungen"),
                        site,
                        plan.updatedAt,
                        events.stream()
                                .map(event -> entry(event, locale, language, answer))
                                .toList())
                .written();
    }

    private static ResourceBundle words(Locale locale) {
        return ResourceBundle.getBundle("feed", locale);
    }

    private static Atom.Entry entry(Event event, Locale locale, String language, Answer answer) {
        return new Atom.Entry(
                answer.address("/api/v1/events/" + event.code),
                event.date.said(locale) + ": " + answer.text(event.title, language),
                event.updatedAt,
                Objects.requireNonNull(answer.links(Kind.EVENT, event.code).web()),
                Stream.of(standing(event, locale, language, answer), answer.text(event.summary, language))
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining("\n\n")));
    }

    /** Whether it takes place as it was announced, and why not; empty where it does. */
    static String standing(Event event, Locale locale, String language, Answer answer) {
        if (!event.isCancelled() && !event.isMoved()) {
            return "";
        }
        String said = words(locale)
                .getString("event." + event.state)
                .replace("{before}", event.movedFrom == null ? "" : event.movedFrom.said(locale));
        return (said + " " + answer.text(event.stateReason, language)).strip();
    }
}

package de.teilhabemonitor.round;

import de.teilhabemonitor.answer.Statement;
import de.teilhabemonitor.mail.Occasion;
import de.teilhabemonitor.plan.CurrentPlan;
import de.teilhabemonitor.plan.Plan;
import de.teilhabemonitor.text.Text;
import de.teilhabemonitor.text.TextType;
import de.teilhabemonitor.web.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.hibernate.Session;

/** What a reminder says: what is still open for the person at the moment of sending. */
@ApplicationScoped
class ReminderMail implements Occasion {

    static final String TEMPLATE = "report-reminder";

    private static final int MOST_NAMED = 30;

    /** Nothing for people who have left, or who report no longer. */
    private static final String OPEN = """
            select p.name, m.title::text, d.due from reporter p
            join duty_now d on p.organisation::text = any(involved(d.office, '{}'))
            join measure m on m.code = d.measure
            where p.code = :person and d.state in ('missing', 'draft', 'returned') and d.closed_at is null
                and d.opens <= :today and m.retired_at is null
            order by d.due, m.sort_title, m.code""";

    @Inject
    Session database;

    @Inject
    CurrentPlan plan;

    @Inject
    Settings settings;

    private record Open(String name, Text measure, LocalDate due) {

        static Open read(ResultSet row) throws SQLException {
            return new Open(row.getString(1), TextType.read(row.getString(2)), row.getObject(3, LocalDate.class));
        }
    }

    @Override
    public String template() {
        return TEMPLATE;
    }

    @Override
    public Optional<Map<String, Object>> words(Map<String, String> details, String language) {
        LocalDate today = plan.today();
        List<Open> open = new Statement(database, OPEN)
                .list(Map.of("person", details.getOrDefault("person", ""), "today", today), Open::read);
        if (open.isEmpty()) {
            return Optional.empty();
        }
        List<String> languages = plan.get().languages();
        DateTimeFormatter day = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(language.equals("en") ? Locale.UK : Locale.GERMANY);
        Map<String, Object> words = new HashMap<>();
        words.put("name", open.get(0).name);
        words.put("count", open.size());
        words.put("more", Math.max(0, open.size() - MOST_NAMED));
        words.put("late", open.stream().anyMatch(each -> each.due.isBefore(today)));
        words.put(
                "duties",
                open.stream()
                        .limit(MOST_NAMED)
                        .map(each -> Map.<String, Object>of(
                                "title", each.measure.in(language, languages),
                                "due", day.format(each.due),
                                "late", each.due.isBefore(today)))
                        .toList());
        words.put("link", settings.url() + "/redaktion/berichte");
        words.put("site", site(language, languages));
        return Optional.of(words);
    }

    private static String site(String language, List<String> languages) {
        return Plan.present().map(plan -> plan.siteName.in(language, languages)).orElse("");
    }
}

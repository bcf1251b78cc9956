package de.teilhabemonitor.answer;

import de.teilhabemonitor.plan.CurrentPlan;
import de.teilhabemonitor.text.Text;
import de.teilhabemonitor.text.TextView;
import de.teilhabemonitor.web.Refused;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** One answer while it is put together: on the plan, the day and the names with which it began. */
public final class Answer {

    private final CurrentPlan.Snapshot plan;
    private final Instant now;
    private final LocalDate today;
    private final Addresses addresses;
    private final Directory directory;
    private final KnownSets knownSets;
    private Names names;
    private boolean still;

    Answer(CurrentPlan.Snapshot plan, Instant now, Addresses addresses, Directory directory, KnownSets sets) {
        this.plan = plan;
        this.now = now;
        this.today = LocalDate.ofInstant(now, plan.zone());
        this.addresses = addresses;
        this.directory = directory;
        this.knownSets = sets;
        this.names = directory.since(plan.version());
    }

    Answer still() {
        still = true;
        return this;
    }

    public CurrentPlan.Snapshot plan() {
        return plan;
    }

    public Instant now() {
        return now;
    }

    public LocalDate today() {
        return today;
    }

    /** The sets that a list counts with, read where they are not known yet. */
    Sets sets(String sql, Supplier<Sets> reading) {
        return knownSets.get(sql, plan.version(), today, reading);
    }

    public Reference reference(Kind kind, String code) {
        return find(() -> names.find(kind, code), code);
    }

    /** The thing, if there is one with that code in the version of the plan that this answer began with. */
    public Optional<Reference> known(Kind kind, String code) {
        return Optional.ofNullable(names.find(kind, code));
    }

    /** An organisation without its successors, where they would be too much. */
    public Reference plain(String organisation) {
        return find(() -> names.plain().get(organisation), organisation);
    }

    /** What is not known came with a version of the plan after the one that this answer began with. */
    private Reference find(Supplier<@Nullable Reference> named, String code) {
        Reference found = named.get();
        if (found == null && !still) {
            names = directory.since(names.planVersion() + 1);
            found = named.get();
        }
        if (found == null) {
            throw new IllegalStateException("the plan names what it does not have: " + code);
        }
        return found;
    }

    public @Nullable Reference optional(Kind kind, @Nullable String code) {
        return code == null ? null : reference(kind, code);
    }

    public List<Reference> references(Kind kind, List<String> codes) {
        List<Reference> named = new ArrayList<>(codes.size());
        for (String code : codes) {
            named.add(reference(kind, code));
        }
        return named;
    }

    public List<Reference> sources(List<String> codes) {
        return references(Kind.SOURCE, codes);
    }

    public Links links(Kind kind, String code) {
        return addresses.links(kind, code);
    }

    /**
     * The language of words in formats that have one only.
     *
     * @throws Refused where the plan does not have it
     */
    public String language(@Nullable String asked) {
        if (asked == null) {
            return plan.sourceLanguage();
        }
        if (!plan.languages().contains(asked)) {
            throw Refused.invalid("lang", "unknown-language", String.join(", ", plan.languages()));
        }
        return asked;
    }

    public String address(String path) {
        return addresses.of(path);
    }

    public TextView words(Text text) {
        return new TextView(text, plan.languages());
    }

    public @Nullable TextView optional(@Nullable Text text) {
        return text == null ? null : words(text);
    }

    /** The words in one language, for formats that have one only; empty where there are none. */
    public String text(@Nullable Text text, String language) {
        return text == null ? "" : text.in(language, plan.languages());
    }

    /** Translations that are older than their source text, as {@code property.language}. */
    public List<String> outdated(String property, @Nullable Text text) {
        if (text == null) {
            return List.of();
        }
        List<String> languages = text.outdated(plan.sourceLanguage());
        return languages.isEmpty()
                ? languages
                : languages.stream().map(language -> property + "." + language).toList();
    }

    public List<String> outdated(String property, @Nullable Text text, String property2, @Nullable Text text2) {
        List<String> first = outdated(property, text);
        List<String> second = outdated(property2, text2);
        if (second.isEmpty()) {
            return first;
        }
        List<String> both = new ArrayList<>(first);
        both.addAll(second);
        return both;
    }
}

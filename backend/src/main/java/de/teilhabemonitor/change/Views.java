package de.teilhabemonitor.change;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.teilhabemonitor.answer.Answer;
import de.teilhabemonitor.answer.Answers;
import de.teilhabemonitor.answer.Kind;
import de.teilhabemonitor.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** Shows changes to the staff. */
@ApplicationScoped
class Views {

    private static final JsonNode NOTHING = JsonNodeFactory.instance.objectNode();

    @Inject
    Subjects subjects;

    @Inject
    Forms forms;

    @Inject
    Rights rights;

    @Inject
    Stored stored;

    @Inject
    Session database;

    @Inject
    Answers answers;

    ChangeSummary summary(Change change, Beside beside, Answer answer, boolean fourEyes) {
        Integer presentVersion = beside.presentVersion();
        boolean stale = beside.overtaken()
                || (change.isNew() ? presentVersion != null : !Objects.equals(presentVersion, change.baseVersion));
        boolean open = change.isWithItsAuthor() || change.state.equals(Change.SUBMITTED);
        return new ChangeSummary(
                change.code,
                change.subject(),
                change.title == null ? null : Json.read(change.title),
                change.kind,
                change.state,
                change.minor,
                person(change.authorName, change.office, answer),
                change.author.equals(rights.me()),
                beside.authorLeft() ? true : null,
                change.office == null ? null : answer.plain(change.office),
                change.reason,
                differences(change),
                open && stale,
                actions(change, open && stale, open && !Objects.equals(presentVersion, change.baseVersion), fourEyes),
                change.createdAt,
                change.updatedAt,
                change.submittedAt,
                change.decidedAt,
                change.number,
                change.version);
    }

    private List<String> differences(Change change) {
        return stored.isKnown(change)
                ? forms.of(subjects.of(change.subjectKind).schema())
                        .differences(orNothing(stored.base(change)), orNothing(stored.input(change)))
                : List.of();
    }

    /** @param isBehind whether the thing itself has a later version than the one that it was made from */
    private List<String> actions(Change change, boolean stale, boolean isBehind, boolean fourEyes) {
        List<String> actions = new ArrayList<>();
        if (!stored.isKnown(change)) {
            return actions;
        }
        boolean own = rights.isOwn(change);
        if (own && change.isWithItsAuthor()) {
            actions.addAll(List.of("edit", "submit", "withdraw"));
            if (stale && !change.isNew()) {
                actions.add("rebase");
            }
            if (!change.author.equals(rights.me())) {
                actions.add("take-over");
            }
        }
        if (change.state.equals(Change.SUBMITTED)) {
            if (own && change.author.equals(rights.me())) {
                actions.add("withdraw");
                if (isBehind && !change.isNew()) {
                    actions.add("rebase");
                }
            }
            if (rights.coordinates() && (!fourEyes || !rights.me().equals(change.submittedBy))) {
                actions.addAll(List.of("return", "apply"));
            }
        }
        return actions;
    }

    ChangeView whole(Change change) {
        Answer answer = answers.begin();
        Subject subject = subjects.of(change.subjectKind);
        return new ChangeView(
                summary(change, beside(change), answer, rights.fourEyes()),
                stored.input(change),
                subject.inputVersion(),
                change.baseVersion,
                change.note,
                change.returnReason,
                change.decidedByName == null ? null : person(change.decidedByName, null, answer),
                change.submittedByName == null ? null : person(change.submittedByName, null, answer));
    }

    private Beside beside(Change change) {
        return Beside.of(Json.read(Sql.values(
                                database,
                                "select cast(" + Beside.sql(subjects) + " as text) from change t where t.code = :code",
                                String.class)
                        .setParameter("code", change.code)
                        .getSingleResult()))
                .overtaken(change.state.equals(Change.SUBMITTED) && isOvertaken(change));
    }

    /** As whoever applies it would find out. */
    private boolean isOvertaken(Change change) {
        ObjectNode input = stored.isKnown(change) ? stored.input(change) : null;
        return input != null
                && !subjects.of(change.subjectKind).overtaken(input).isEmpty();
    }

    ComparisonView comparison(Change change) {
        Subject subject = subjects.of(change.subjectKind);
        Form form = forms.of(subject.schema());
        Present now = subject.present(change.subjectCode).orElse(null);
        JsonNode base = orNothing(stored.base(change));
        JsonNode present = now == null ? NOTHING : now.state();
        JsonNode proposed = change.input == null ? base : orNothing(stored.input(change));
        List<ComparisonView.Field> fields = new ArrayList<>();
        for (Form.Property property : form.kept()) {
            String name = property.name();
            JsonNode was = base.path(name);
            JsonNode is = present.path(name);
            JsonNode shallBe = proposed.path(name);
            boolean theirs = !was.equals(is);
            boolean ours = !was.equals(shallBe);
            if ((theirs || ours)
                    && (form.isToldEmpty(name) || !(isNothing(was) && isNothing(is) && isNothing(shallBe)))) {
                fields.add(new ComparisonView.Field(
                        name, shown(was), shown(is), shown(shallBe), theirs && ours && !is.equals(shallBe)));
            }
        }
        ChangeView view = whole(change);
        Answer answer = answers.begin();
        Map<String, Map<String, String>> references = new LinkedHashMap<>();
        List.of(base, present, proposed).forEach(state -> name(form, state, answer, references));
        return new ComparisonView(
                view, now == null ? 0 : now.version(), view.summary().stale(), fields, references);
    }

    /** What the codes in a state mean, as far as they mean anything. */
    static void name(Form form, JsonNode state, Answer answer, Map<String, Map<String, String>> names) {
        BiConsumer<String, String> each = (collection, code) -> Kind.of(collection)
                .flatMap(kind -> answer.known(kind, code))
                .ifPresent(known -> names.put(
                        collection + "/" + code, known.words(answer.plan().sourceLanguage())));
        form.references("", state, (pointer, collection, code) -> each.accept(collection, code));
        each.accept("units", state.path("unit").asText());
        byPath(state, each);
    }

    /** What is named by a path wherever it may lead, and what followed from something: by its kind and its code. */
    private static void byPath(JsonNode state, BiConsumer<String, String> each) {
        if (state.isTextual()) {
            String[] parts = state.textValue().split("/", 2);
            if (parts.length == 2) {
                each.accept(parts[0], parts[1]);
            }
        } else if (state.path("kind").isTextual() && state.path("code").isTextual()) {
            each.accept(state.get("kind").textValue() + "s", state.get("code").textValue());
        }
        state.forEach(inner -> byPath(inner, each));
    }

    private static JsonNode orNothing(@Nullable ObjectNode state) {
        return state == null ? NOTHING : state;
    }

    private static boolean isNothing(JsonNode value) {
        return value.isMissingNode() || value.isArray() && value.isEmpty();
    }

    private static @Nullable JsonNode shown(JsonNode value) {
        return value.isMissingNode() ? null : value;
    }

    private static Person person(String name, @Nullable String office, Answer answer) {
        return new Person(name, office == null ? null : answer.plain(office));
    }
}

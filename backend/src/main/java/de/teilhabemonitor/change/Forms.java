package de.teilhabemonitor.change;

import com.fasterxml.jackson.databind.JsonNode;
import de.teilhabemonitor.door.BodyRules;
import de.teilhabemonitor.door.Contract;
import de.teilhabemonitor.web.Refused.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The forms of all kinds of things, read from the contract once. */
@ApplicationScoped
public class Forms {

    @Inject
    Contract contract;

    @Inject
    BodyRules rules;

    @Inject
    Subjects subjects;

    private final Map<String, Form> forms = new ConcurrentHashMap<>();

    /** What of an input does not have the form; what is not there yet is no fault of a draft. */
    List<Violation> judge(String schema, JsonNode input, boolean draft) {
        List<Violation> found = rules.violations(schema, "/input", input, draft);
        return found.isEmpty()
                ? of(schema).impossible("/input", input).stream()
                        .map(pointer -> Violation.of(pointer, "not-period"))
                        .toList()
                : found;
    }

    /** The form of a thing by its path; without properties, where it changes with imports only. */
    Form ofPath(String subject) {
        return subjects.find(subject.split("/", 2)[0])
                .map(each -> of(each.schema()))
                .orElseGet(() -> new Form("", Map.of()));
    }

    Form of(String schema) {
        return forms.computeIfAbsent(schema, name -> Form.of(name, contract.schemas()));
    }
}

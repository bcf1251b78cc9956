package de.teilhabemonitor.measure;

import com.fasterxml.jackson.databind.JsonNode;
import de.teilhabemonitor.answer.Answer;
import de.teilhabemonitor.change.TableSubject;
import de.teilhabemonitor.web.Refused.Violation;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How measures are changed. */
@Singleton
class MeasureSubject extends TableSubject {

    MeasureSubject() {
        super("measures", "MeasureInput", "measure", "M-");
    }

    @Override
    public void check(String code, @Nullable JsonNode before, JsonNode after, List<Violation> found) {
        StatusRules.check(code, before == null ? null : text(before, "status"), after, found);
    }

    /** Who leads or partners, or succeeds somebody who did. */
    @Override
    public boolean isOwn(String code, JsonNode state, String organisation) {
        return !database()
                .createNativeQuery(
                        "select 1 from measure where code = :code and involved @> array[cast(:organisation as text)]",
                        Integer.class)
                .setParameter("code", code)
                .setParameter("organisation", organisation)
                .getResultList()
                .isEmpty();
    }

    @Override
    public Map<String, Object> shown(String code, Answer answer) {
        return Map.of("measure", MeasureView.one(database(), code, answer));
    }
}

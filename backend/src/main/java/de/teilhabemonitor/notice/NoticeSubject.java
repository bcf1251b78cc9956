package de.teilhabemonitor.notice;

import com.fasterxml.jackson.databind.JsonNode;
import de.teilhabemonitor.answer.Answer;
import de.teilhabemonitor.answer.Answers;
import de.teilhabemonitor.answer.NamedPath;
import de.teilhabemonitor.change.TableSubject;
import de.teilhabemonitor.change.WayIn;
import de.teilhabemonitor.web.Refused.Violation;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How notices are changed. */
@Singleton
class NoticeSubject extends TableSubject {

    @Inject
    Answers answers;

    NoticeSubject() {
        super("notices", "NoticeInput", "notice", "N-");
    }

    @Override
    public void check(String code, @Nullable JsonNode before, JsonNode after, List<Violation> found) {
        NamedPath.check("/input/about", texts(after.path("about")), answers.begin(), found);
    }

    /** What it is about may come with it: whoever brings them in has looked at that. */
    @Override
    public WayIn withOthers(Set<String> said) {
        return this::write;
    }

    @Override
    public Map<String, Object> shown(String code, Answer answer) {
        return Map.of("notice", NoticeView.one(database(), code, answer));
    }
}

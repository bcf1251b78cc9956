package de.teilhabemonitor.notice;

import com.fasterxml.jackson.databind.JsonNode;
import de.teilhabemonitor.answer.Answer;
import de.teilhabemonitor.answer.Answers;
import de.teilhabemonitor.answer.Kind;
import de.teilhabemonitor.change.TableSubject;
import de.teilhabemonitor.web.Refused.Violation;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
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
        Answer answer = answers.begin();
        JsonNode about = after.path("about");
        for (int i = 0; i < about.size(); i++) {
            String[] path = about.get(i).asText().split("/", 2);
            boolean known = path.length == 2
                    && Kind.of(path[0])
                            .filter(kind -> answer.known(kind, path[1]).isPresent())
                            .isPresent();
            if (!known) {
                found.add(Violation.of(
                        "/input/about/" + i, "unknown-path", about.get(i).asText()));
            }
        }
    }

    @Override
    public Map<String, Object> shown(String code, Answer answer) {
        return Map.of("notice", NoticeView.one(database(), code, answer));
    }
}

package de.teilhabemonitor.change;

import de.teilhabemonitor.staff.ActReach;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;

/** Who may see a change may see what was done with it. */
@ApplicationScoped
class ChangeActs implements ActReach {

    @Inject
    Rights rights;

    @Override
    public String condition() {
        return "t.details ->> 'change' in (select t.code from change t where " + rights.visible() + ")";
    }

    @Override
    public Map<String, Object> parameters() {
        return Map.of("offices", rights.offices());
    }
}

package de.teilhabemonitor.own;

import de.teilhabemonitor.plan.CurrentPlan;
import de.teilhabemonitor.plan.Plan;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** How the site is called in a mail. */
@ApplicationScoped
public class Site {

    @Inject
    CurrentPlan plan;

    public String name(String language) {
        return Plan.present()
                .map(present -> present.siteName.in(language, plan.get().languages()))
                .orElse("");
    }
}

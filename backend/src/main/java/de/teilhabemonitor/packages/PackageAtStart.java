package de.teilhabemonitor.packages;

import de.teilhabemonitor.web.Settings;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jboss.logging.Logger;

/** Takes in, before anybody is served, the package that the operator set, where it is new or different. */
@ApplicationScoped
class PackageAtStart {

    private static final Logger LOG = Logger.getLogger(PackageAtStart.class);

    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm 'UTC'", Locale.ROOT).withZone(ZoneOffset.UTC);

    @Inject
    PlanImport plans;

    @Inject
    Settings settings;

    /**
     * Before anybody looks at the clock for a plan: who does so while the start ends in a refusal is cut off in the middle,
     * and complains.
     *
     * @throws NoPlanToServe where there is no plan yet and the package cannot be taken in
     */
    @ActivateRequestContext
    void take(@Observes @Priority(0) StartupEvent event) {
        List<PlanImport.Last> last = plans.last();
        if (settings.plan().isEmpty() && !last.isEmpty()) {
            return;
        }
        try {
            PackageFiles files = settings.plan().isPresent()
                    ? PackageFiles.of(Path.of(settings.plan().get()))
                    : PackageFiles.ofBremen(plans.schema());
            if (!last.isEmpty() && last.get(0).checksum().equals(files.checksum())) {
                LOG.infof(
                        "The plan package %s is unchanged since it came in on %s.",
                        files.name(), MINUTE.format(last.get(0).importedAt()));
                return;
            }
            if (plans.hasChanges()) {
                LOG.warnf(
                        "The plan package %s differs from the one that came in on %s, but the plan was changed or a reporting round was begun here since."
                                + " It was not taken in: please import it in the staff area. The plan stays as it is.",
                        files.name(), MINUTE.format(last.get(0).importedAt()));
                return;
            }
            Report report = plans.take(files);
            if (!report.isRejected()) {
                plans.announce();
                LOG.infof("The plan package %s is in:", files.name());
                report.inWords(Locale.ENGLISH).lines().forEach(LOG::info);
                return;
            }
            LOG.errorf("The plan package %s was refused, nothing was written:", files.name());
            report.inWords(Locale.ENGLISH).lines().forEach(LOG::error);
        } catch (IOException e) {
            LOG.errorf("The plan package cannot be read: %s", e.getMessage());
        }
        if (last.isEmpty()) {
            throw new NoPlanToServe(
                    "Teilhabemonitor did not start: it has no plan yet, and could not take this one in.");
        }
    }
}

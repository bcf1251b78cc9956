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
import java.util.List;
import java.util.Locale;
import org.jboss.logging.Logger;

/** Takes in, before anybody is served, the package that the operator set, where it is new or different. */
@ApplicationScoped
class PackageAtStart {

    private static final Logger LOG = Logger.getLogger(PackageAtStart.class);

    @Inject
    PlanImport plans;

    @Inject
    Settings settings;

    /** @throws IllegalStateException where there is no plan yet and the package cannot be taken in */
    @ActivateRequestContext
    void take(@Observes @Priority(10) StartupEvent event) {
        List<String> last = plans.lastChecksum();
        if (settings.plan().isEmpty() && !last.isEmpty()) {
            return;
        }
        try {
            PackageFiles files = settings.plan().isPresent()
                    ? PackageFiles.of(Path.of(settings.plan().get()))
                    : PackageFiles.ofBremen(plans.schema());
            if (last.contains(files.checksum())) {
                return;
            }
            Report report = plans.take(files);
            if (!report.isRejected()) {
                plans.announce();
                LOG.infof("The plan package %s is in:", files.name());
                report.inWords(Locale.ENGLISH).lines().forEach(LOG::info);
                return;
            }
            refuse(
                    last,
                    "The plan package %s was refused, nothing was written:%n%s"
                            .formatted(files.name(), report.inWords(Locale.ENGLISH)));
        } catch (IOException e) {
            refuse(last, "The plan package cannot be read: " + e.getMessage());
        }
    }

    private static void refuse(List<String> last, String reason) {
        if (last.isEmpty()) {
            throw new IllegalStateException(reason);
        }
        reason.lines().forEach(LOG::error);
    }
}

package de.teilhabemonitor.mail;

import io.smallrye.health.api.Wellness;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;

/** Says what waits. Never "down": the product works without its mail server. */
@Wellness
@ApplicationScoped
class MailHealth implements HealthCheck {

    @Inject
    Post post;

    @Override
    public HealthCheckResponse call() {
        Waiting.Count count = post.count();
        return HealthCheckResponse.named("Mail")
                .withData("sends", post.sends())
                .withData("waiting", count.waiting())
                .withData("givenUp", count.givenUp())
                .up()
                .build();
    }
}

package de.teilhabemonitor.gate;

import de.teilhabemonitor.web.Refused;
import de.teilhabemonitor.web.Settings;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;

/** What a thing that somebody sends has to pass, beside {@link Gated}. */
@ApplicationScoped
public class Gate {

    @Inject
    Buckets buckets;

    @Inject
    Proofs proofs;

    @Inject
    Networks networks;

    @Inject
    Settings settings;

    /**
     * A token of the network that a request comes from.
     *
     * @throws Refused 403 where nothing is taken from people
     */
    Buckets.Left take(HttpServerRequest request) {
        if (!settings.feedback()) {
            throw Refused.because(Refused.Reason.FEEDBACK_OFF);
        }
        return buckets.take(networks.key(request));
    }

    /**
     * People do not see the field and leave it empty.
     *
     * @throws Refused 400
     */
    public void mustBeEmpty(String at, @Nullable String trap) {
        if (trap != null && !trap.isEmpty()) {
            throw Refused.invalid(at, "trap");
        }
    }

    /**
     * So much altogether; not within a transaction.
     *
     * @throws Refused 429
     */
    public void passValve() {
        Buckets.Left left = buckets.takeOfAll();
        if (!left.taken()) {
            throw Refused.forNow(Refused.Reason.TOO_MANY_REQUESTS, left.seconds());
        }
    }

    /**
     * Takes the solution of a task, once; in the transaction that makes what it is for.
     *
     * @throws Refused 400 where it is none, or came too early or too late, or was used before
     */
    public void spend(String at, String proof) {
        proofs.spend(at, proof);
    }
}

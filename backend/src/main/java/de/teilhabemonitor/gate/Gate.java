package de.teilhabemonitor.gate;

import de.teilhabemonitor.web.Refused;
import de.teilhabemonitor.web.Settings;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.function.BooleanSupplier;
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
    Buckets.Left take(Gated.What what, HttpServerRequest request) {
        if (!settings.feedback()) {
            throw Refused.because(Refused.Reason.FEEDBACK_OFF);
        }
        String network = networks.key(request);
        return what == Gated.What.TASK ? buckets.takeForTask(network) : buckets.take(network);
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
     * So much altogether; not within a transaction. What nobody has worked for does not count, so that it keeps nobody else out.
     *
     * @param isRepeated whether it has been taken already and will only be answered again; asked after the proof, because what
     *     is done at the same moment spends the proof and is repeated at once
     * @throws Refused 400 where there is no solution of a task that could be taken, 429
     */
    public void passValve(String at, String proof, BooleanSupplier isRepeated) {
        try {
            proofs.check(at, proof);
        } catch (Refused wrong) {
            if (isRepeated.getAsBoolean()) {
                return;
            }
            throw wrong;
        }
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

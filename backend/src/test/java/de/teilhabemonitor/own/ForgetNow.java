package de.teilhabemonitor.own;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Does what the clock would do; for tests of other rooms. */
@ApplicationScoped
public class ForgetNow {

    @Inject
    Forgetting forgetting;

    @Inject
    Ledger ledger;

    public void all() {
        QuarkusTransaction.requiringNew().run(forgetting::forget);
    }

    public void write() {
        QuarkusTransaction.requiringNew().run(ledger::write);
    }

    /** What a start does after a restore. */
    public void redo() {
        ledger.redo();
    }
}

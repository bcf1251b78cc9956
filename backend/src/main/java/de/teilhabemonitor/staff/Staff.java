package de.teilhabemonitor.staff;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who is asking, behind the staff door: a person, or a program that has roles like people. */
@RequestScoped
public class Staff {

    @Inject
    SecurityIdentity identity;

    /** Our code for them. */
    public String code() {
        return known().code();
    }

    /** The provider's name for them, which never changes. */
    public String subject() {
        return known().subject();
    }

    public String name() {
        return known().name();
    }

    public @Nullable String email() {
        return known().email();
    }

    public List<String> roles() {
        return known().roles();
    }

    public boolean is(String role) {
        return known().roles().contains(role);
    }

    /** Code of their organisation; null where the provider names none that the plan has. */
    public @Nullable String organisation() {
        return known().organisation();
    }

    private Known known() {
        Known known = identity.getAttribute(Identities.KNOWN);
        if (known == null) {
            throw new IllegalStateException("nobody has signed in; the method is not for staff only");
        }
        return known;
    }
}

package de.teilhabemonitor.gate;

import jakarta.ws.rs.NameBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** So many requests from one network, before anything of them is read. */
@NameBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Gated {

    What value() default What.SENT;

    /** Tasks are counted by themselves: who fills in a form may ask for several. */
    enum What {
        SENT,
        TASK
    }
}

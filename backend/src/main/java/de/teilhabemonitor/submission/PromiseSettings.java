package de.teilhabemonitor.submission;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What the operator promises to senders: {@code teilhabe.promise.look} is {@code TEILHABE_PROMISE_LOOK}. */
@ConfigMapping(prefix = "teilhabe.promise")
public interface PromiseSettings {

    /** Within so many days a person looks at what came in. */
    @WithDefault("14")
    int look();
}

package de.teilhabemonitor.gate;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** How much may be sent: {@code teilhabe.gate.network-tokens} is {@code TEILHABE_GATE_NETWORK_TOKENS}. */
@ConfigMapping(prefix = "teilhabe.gate")
public interface GateSettings {

    /**
     * What stands between us and the senders, as addresses or networks (10.0.0.0/8), or {@code private} for all that are not
     * of the internet. Only what they say in X-Forwarded-For is believed.
     */
    Optional<List<String>> trustedProxies();

    /** How often something may be sent from one network ... */
    @WithDefault("20")
    long networkTokens();

    /** ... in this time. */
    @WithDefault("1h")
    Duration networkPeriod();

    /** How often altogether ... */
    @WithDefault("2000")
    long allTokens();

    /** ... in this time. */
    @WithDefault("1h")
    Duration allPeriod();

    /** So many numbers the browser tries at most, where little is sent: half a second on a phone. */
    @WithDefault("50000")
    long task();

    /** The solution of a task is not taken before; nobody writes anything in less time. */
    @WithDefault("3s")
    Duration earliest();

    /** The solution is not taken later. */
    @WithDefault("2h")
    Duration latest();
}

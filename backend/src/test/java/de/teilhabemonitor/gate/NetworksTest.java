package de.teilhabemonitor.gate;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Whom a request is counted for. */
class NetworksTest {

    private static final String PROXY = "10.0.0.7";

    @Test
    void countsThePeerWhereNobodyIsTrusted() {
        assertEquals("198.51.100.4", sender(List.of(), "198.51.100.4", "203.0.113.9"));
        assertEquals(PROXY, sender(List.of(), PROXY, "203.0.113.9"));
    }

    @Test
    void believesATrustedProxyAndNobodyBeforeIt() {
        List<String> trusted = List.of("10.0.0.0/8");
        assertEquals("203.0.113.9", sender(trusted, PROXY, "203.0.113.9"));
        assertEquals("203.0.113.9", sender(trusted, PROXY, "1.2.3.4, 203.0.113.9"));
        assertEquals("203.0.113.9", sender(trusted, PROXY, "1.2.3.4, 203.0.113.9, 10.9.9.9"));
        assertEquals("203.0.113.9", sender(trusted, PROXY, "1.2.3.4", "203.0.113.9"));
        assertEquals("203.0.113.9", sender(List.of("private"), "127.0.0.1", "203.0.113.9, 192.168.3.4, fd00::1"));
    }

    @Test
    void countsGarbageAsTheProxyThatPassedItOn() {
        for (String garbage : List.of("", "unknown", "1.2.3", "999.1.1.1", "<script>", "localhost", "a".repeat(4000))) {
            assertEquals(PROXY, sender(List.of("10.0.0.0/8"), PROXY, garbage), garbage);
        }
        assertEquals(PROXY, sender(List.of(PROXY), PROXY));
    }

    @Test
    void readsAddressesHoweverTheyAreWritten() {
        assertEquals("203.0.113.9", text(read("203.0.113.9:51234")));
        assertEquals("203.0.113.9", text(read("::ffff:203.0.113.9")));
        assertEquals("2001:db8:0:0:0:0:0:1", text(read("[2001:db8::1]:443")));
        assertEquals("2001:db8:0:0:0:0:0:1", text(read("2001:db8::1")));
        assertEquals("fe80:0:0:0:0:0:0:1", text(read("fe80::1%eth0")));
        assertNull(Networks.address("example.org"));
    }

    @Test
    void knowsWhatIsInANetwork() {
        Networks.Network network = Networks.Network.of("172.16.0.0/12");
        assertTrue(network.has(read("172.31.255.255")));
        assertFalse(network.has(read("172.32.0.0")));
        assertFalse(network.has(read("::1")));
        assertArrayEquals(
                new byte[] {10, 0, 0, 0}, Networks.Network.of("10.1.2.3/8").address());
        for (String wrong : List.of("proxy", "10.0.0.0/33", "10.0.0.0/-1", "")) {
            assertThrows(IllegalArgumentException.class, () -> Networks.Network.of(wrong), wrong);
        }
    }

    private static String sender(List<String> trusted, String peer, String... forwarded) {
        return text(new Networks(new Trusting(trusted)).sender(peer, List.of(forwarded)));
    }

    private static byte[] read(String text) {
        return requireNonNull(Networks.address(text));
    }

    private static String text(byte[] address) {
        try {
            return InetAddress.getByAddress(address).getHostAddress();
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private record Trusting(List<String> proxies) implements GateSettings {

        @Override
        public Optional<List<String>> trustedProxies() {
            return Optional.of(proxies);
        }

        @Override
        public long networkTokens() {
            return 1;
        }

        @Override
        public Duration networkPeriod() {
            return Duration.ofHours(1);
        }

        @Override
        public long allTokens() {
            return 1;
        }

        @Override
        public Duration allPeriod() {
            return Duration.ofHours(1);
        }

        @Override
        public long task() {
            return 1;
        }

        @Override
        public Duration earliest() {
            return Duration.ZERO;
        }

        @Override
        public Duration latest() {
            return Duration.ofHours(1);
        }
    }
}

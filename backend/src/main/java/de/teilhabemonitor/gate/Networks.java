package de.teilhabemonitor.gate;

import de.teilhabemonitor.own.ServerKey;
import io.netty.util.NetUtil;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Where a request comes from, as a network that many share, under a name that nobody can turn back tomorrow. */
@ApplicationScoped
class Networks {

    private static final List<String> PRIVATE = List.of(
            "127.0.0.0/8",
            "10.0.0.0/8",
            "172.16.0.0/12",
            "192.168.0.0/16",
            "169.254.0.0/16",
            "::1/128",
            "fc00::/7",
            "fe80::/10");

    /** What one subscriber gets: of IPv4 often less, of IPv6 never less. */
    private static final int BITS_4 = 24;

    private static final int BITS_6 = 64;
    private static final int KEY_BYTES = 16;

    private final List<Network> proxies;

    @Inject
    ServerKey key;

    @Inject
    DailySalts salts;

    @Inject
    Networks(GateSettings settings) {
        proxies = settings.trustedProxies().orElse(List.of()).stream()
                .map(String::strip)
                .filter(each -> !each.isEmpty())
                .flatMap(each -> each.equals("private") ? PRIVATE.stream() : Stream.of(each))
                .map(Network::of)
                .toList();
    }

    /** @param bits that count */
    record Network(byte[] address, int bits) {

        /** @throws IllegalArgumentException where it is no address or network */
        static Network of(String text) {
            String[] parts = text.split("/", 2);
            byte[] address = Networks.address(parts[0]);
            if (address == null) {
                throw new IllegalArgumentException("TEILHABE_GATE_TRUSTED_PROXIES names what is no address: " + text);
            }
            int all = address.length * 8;
            int bits = parts.length == 1 ? all : Integer.parseInt(parts[1]);
            if (bits < 0 || bits > all) {
                throw new IllegalArgumentException("TEILHABE_GATE_TRUSTED_PROXIES names what is no network: " + text);
            }
            return new Network(Networks.first(address, bits), bits);
        }

        boolean has(byte[] other) {
            return other.length == address.length && Arrays.equals(Networks.first(other, bits), address);
        }
    }

    /** The name of the network for today. */
    String key(HttpServerRequest request) {
        byte[] address = sender(
                request.remoteAddress() == null
                        ? ""
                        : String.valueOf(request.remoteAddress().hostAddress()),
                request.headers().getAll("X-Forwarded-For"));
        byte[] network = first(address, address.length == 4 ? BITS_4 : BITS_6);
        return HexFormat.of().formatHex(key.sign("network", salts.today(), network), 0, KEY_BYTES);
    }

    /**
     * Whoever speaks to us, unless it is a proxy of ours: then whom it names, and so on to the first that is none. What is no
     * address counts as the proxy that said it.
     */
    byte[] sender(String peer, List<String> forwarded) {
        byte[] sender = address(peer);
        if (sender == null) {
            return new byte[4];
        }
        List<String> named = new ArrayList<>();
        forwarded.forEach(line -> named.addAll(List.of(line.split(","))));
        for (int i = named.size() - 1; i >= 0 && isProxy(sender); i--) {
            byte[] before = address(named.get(i).strip());
            if (before == null) {
                break;
            }
            sender = before;
        }
        return sender;
    }

    private boolean isProxy(byte[] address) {
        return proxies.stream().anyMatch(proxy -> proxy.has(address));
    }

    /** With or without a port; an IPv4 address in the clothes of IPv6 is one of IPv4. Never asks for names. */
    static byte @Nullable [] address(String text) {
        String bare = text;
        if (bare.startsWith("[") && bare.contains("]")) {
            bare = bare.substring(1, bare.indexOf(']'));
        } else if (bare.matches("[0-9.]+:[0-9]+")) {
            bare = bare.substring(0, bare.indexOf(':'));
        }
        int zone = bare.indexOf('%');
        byte[] address = NetUtil.createByteArrayFromIpAddressString(zone < 0 ? bare : bare.substring(0, zone));
        if (address != null && address.length == 16 && isMapped(address)) {
            return Arrays.copyOfRange(address, 12, 16);
        }
        return address;
    }

    private static boolean isMapped(byte[] address) {
        for (int i = 0; i < 10; i++) {
            if (address[i] != 0) {
                return false;
            }
        }
        return address[10] == -1 && address[11] == -1;
    }

    private static byte[] first(byte[] address, int bits) {
        byte[] first = new byte[address.length];
        for (int i = 0; i < bits; i++) {
            first[i / 8] |= (byte) (address[i / 8] & (0x80 >> i % 8));
        }
        return first;
    }
}

package de.teilhabemonitor.door;

import de.teilhabemonitor.web.Refused;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Stands in front of everything: refuses addresses that different parts of the way could read differently, gives every
 * answer its security headers, and answers from memory what did not change.
 */
@ApplicationScoped
class Door {

    static final String PUBLIC = "/api/v1/";
    static final String OWN = "/api/own/v1/";
    /** What changes without the plan has no entity tag that could be known before: the seats of an event. */
    static final String OF_THE_MOMENT = "/seats";

    static final String STAFF = "/api/staff/v1/";

    /** Before every other handler of failures. */
    private static final int FIRST = -100_000;

    private static final Pattern PATH = Pattern.compile("/|(?:/(?!\\.{1,2}(?:/|$))[A-Za-z0-9._~-]++)++/?");
    /** A quality of nothing: what is named so is refused. */
    private static final Pattern REFUSED = Pattern.compile(";\\s*q=0(\\.0{0,3})?\\s*(,|$)");

    private static final String POLICY =
            "default-src 'self'; img-src 'self' blob:; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";
    /** Swagger UI sets styles on elements and has pictures within its style sheet. */
    private static final String DOCS_POLICY =
            POLICY.replace("img-src 'self' blob:", "img-src 'self' data:") + "; style-src 'self' 'unsafe-inline'";

    /** A file is saved and never a page: whoever opens it here all the same gets neither scripts nor what is ours. */
    private static final String FILE_POLICY = "default-src 'none'; sandbox; frame-ancestors 'none'";

    private static final Pattern DOOR_OF_EVENT =
            Pattern.compile("/redaktion/plan/termine/[A-Za-z0-9-]{1,64}/einlass/?");

    private static final Pattern FILE =
            Pattern.compile("/api/(?:v1/documents/[^/]+/(?:file|files/[^/]+)|staff/v1/files/[^/]+/content)");

    @Inject
    EntityTags tags;

    @Inject
    AnswerCache cache;

    @Inject
    Contract contract;

    @Inject
    Problems problems;

    void stand(@Observes Filters filters) {
        filters.register(this::guard, 1000);
        filters.register(this::known, 900);
        filters.register(this::check, 800);
    }

    /** What the server refuses before anything else was asked, such as an address with broken escapes. */
    void stand(@Observes Router router) {
        router.route().order(FIRST).failureHandler(context -> {
            boolean broken =
                    context.statusCode() == 400 || !context.request().uri().startsWith("/");
            if (broken && !context.response().ended()) {
                protect(context);
                refuse(context, Refused.because(Refused.Reason.INVALID_PATH));
            } else {
                context.next();
            }
        });
    }

    /** Refuses queries that the contract does not promise to understand, and senders who take nothing it promises. */
    private void check(RoutingContext context) {
        HttpServerRequest request = context.request();
        Optional<Contract.Operations> operations =
                isPromised(request.path()) ? contract.at(request.path()) : Optional.empty();
        if (operations.isPresent()) {
            Contract.Operation operation =
                    operations.get().operation(request.method().name());
            List<Refused.Violation> violations = QueryKeys.violations(request.query(), operation.keys());
            if (!violations.isEmpty()) {
                refuse(context, Refused.invalid(violations));
                return;
            }
            String accept = request.getHeader("Accept");
            List<String> offered = operation.mediaTypes();
            if (!offered.isEmpty() && offered.stream().noneMatch(type -> Accept.takes(accept, type))) {
                refuse(context, Refused.because(Refused.Reason.NOT_ACCEPTABLE));
                return;
            }
        }
        context.next();
    }

    private static void protect(RoutingContext context) {
        MultiMap headers = context.response().headers();
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("Referrer-Policy", "no-referrer");
        headers.set("Content-Security-Policy", policy(context.request().path()));
        headers.set("Cross-Origin-Opener-Policy", "same-origin");
        headers.set(
                "Permissions-Policy",
                "geolocation=(), camera=" + (mayScan(context.request().path()) ? "(self)" : "()") + ", microphone=()");
    }

    /** At the door of an event codes are read by the camera, and nowhere else. */
    private static boolean mayScan(@Nullable String path) {
        return path != null && DOOR_OF_EVENT.matcher(path).matches();
    }

    private static String policy(@Nullable String path) {
        return isDocs(path) ? DOCS_POLICY : path != null && isFile(path) ? FILE_POLICY : POLICY;
    }

    /** Bytes that are answered as they are: with a tag of their own, neither compressed nor kept in memory. */
    static boolean isFile(String path) {
        return FILE.matcher(path).matches();
    }

    private void guard(RoutingContext context) {
        HttpServerRequest request = context.request();
        MultiMap headers = context.response().headers();
        protect(context);
        String path = request.path();
        if (request.headers().contains("Transfer-Encoding")) {
            // The server has thrown away a length that stood beside it, which somebody in front may have believed.
            context.response().putHeader("Connection", "close").endHandler(sent -> request.connection()
                    .close());
            refuse(context, Refused.invalid("Transfer-Encoding", "without-length"));
        } else if (path == null
                || !request.uri().startsWith("/")
                || !PATH.matcher(path).matches()) {
            refuse(context, Refused.because(Refused.Reason.INVALID_PATH));
        } else if (!isUri(request.uri())) {
            refuse(context, Refused.invalid("?", "not-escaped"));
        } else if (path.startsWith("/api/") && path.endsWith("/")) {
            refuse(context, Refused.because(Refused.Reason.NOT_FOUND));
        } else {
            long most = Contract.Operation.MOST_BYTES;
            if (isPromised(path)) {
                if (path.startsWith(PUBLIC)) {
                    headers.set("Access-Control-Allow-Origin", "*");
                    headers.set(
                            "Access-Control-Expose-Headers",
                            "ETag, API-Version, RateLimit, RateLimit-Policy, Retry-After, Accept-Ranges, Content-Range, Content-Disposition");
                } else {
                    headers.set("Cache-Control", "no-store");
                }
                headers.set("API-Version", contract.version());
                Optional<Contract.Operations> operations = contract.at(path);
                if (operations.isEmpty()) {
                    refuse(context, Refused.because(Refused.Reason.NOT_FOUND));
                    return;
                }
                if (!offers(context, operations.get().methods())) {
                    return;
                }
                most = operations.get().operation(request.method().name()).mostBytes();
            }
            if (length(request) > most) {
                context.response().putHeader("Connection", "close");
                refuse(context, Refused.because(Refused.Reason.TOO_LARGE));
                return;
            }
            context.next();
        }
    }

    /** As it was announced; the server has refused what is no number, and reads no more than that. */
    private static long length(HttpServerRequest request) {
        String length = request.getHeader("Content-Length");
        return length != null && length.matches("[0-9]{1,18}") ? Long.parseLong(length) : 0;
    }

    /** Whether signs that an address cannot have are written as escapes, and whole ones; Quarkus would answer without words. */
    private static boolean isUri(String address) {
        try {
            new URI(address);
            return true;
        } catch (URISyntaxException e) {
            return false;
        }
    }

    /** Whether the method is among them; if not, or where only that was asked, the answer is given here. */
    private boolean offers(RoutingContext context, Set<String> methods) {
        String method = context.request().method().name();
        boolean asked = method.equals("OPTIONS");
        if (methods.contains(method) && !asked) {
            return true;
        }
        String allowed = String.join(", ", methods);
        context.response().headers().set("Allow", allowed);
        if (asked) {
            if (context.request().path().startsWith(PUBLIC)) {
                context.response()
                        .putHeader("Access-Control-Allow-Methods", allowed)
                        .putHeader("Access-Control-Allow-Headers", "*")
                        .putHeader("Access-Control-Max-Age", "86400");
            }
            context.response().setStatusCode(204).end();
        } else {
            refuse(context, Refused.because(Refused.Reason.METHOD_NOT_ALLOWED));
        }
        return false;
    }

    /** Answers a public GET from memory, or says that it is unchanged. */
    private void known(RoutingContext context) {
        HttpServerRequest request = context.request();
        String path = request.path();
        boolean get = request.method() == HttpMethod.GET;
        if (!isPublic(path) || !(get || request.method() == HttpMethod.HEAD)) {
            context.next();
            return;
        }
        String state = tags.state();
        if (state == null) {
            context.next();
            return;
        }
        Encoding encoding = Encoding.accepted(request.getHeader("Accept-Encoding"));
        AnswerCache.Kept kept = cache.find(request.uri(), encoding, state);
        if (kept == null || !accepts(request.getHeader("Accept"), kept.mediaType())) {
            context.next();
            return;
        }
        HttpServerResponse response = context.response();
        MultiMap headers = response.headers();
        PublicHeaders.of(path, kept.tag()).forEach(headers::set);
        if (EntityTags.matches(request.getHeader("If-None-Match"), kept.tag())) {
            response.setStatusCode(304).end();
            return;
        }
        headers.set("Content-Type", kept.mediaType());
        if (encoding == Encoding.GZIP) {
            headers.set("Content-Encoding", "gzip");
        }
        headers.set("Content-Length", Integer.toString(kept.body().length()));
        if (get) {
            response.end(kept.body());
        } else {
            response.end();
        }
    }

    /** Whether it is plain that the sender takes this; in doubt the slow way decides. */
    private static boolean accepts(@Nullable String accept, String mediaType) {
        return accept == null
                || !REFUSED.matcher(accept).find() && (accept.contains("*/*") || accept.contains(bare(mediaType)));
    }

    private static String bare(String mediaType) {
        int parameters = mediaType.indexOf(';');
        return parameters < 0 ? mediaType : mediaType.substring(0, parameters);
    }

    /** Whether the contract is the judge of this path. */
    private static boolean isPromised(String path) {
        return path.startsWith(PUBLIC) || path.startsWith(OWN) || path.startsWith(STAFF);
    }

    /** The public API and the pages of the site, without files. */
    static boolean isPublic(String path) {
        return path.startsWith(PUBLIC) && !isFile(path)
                || !path.startsWith("/api/") && !path.startsWith("/operator/") && !path.startsWith("/assets/");
    }

    private static boolean isDocs(@Nullable String path) {
        return path != null && (path.equals("/api/docs") || path.startsWith("/api/docs/"));
    }

    private void refuse(RoutingContext context, Refused refused) {
        problems.send(context, refused);
    }
}

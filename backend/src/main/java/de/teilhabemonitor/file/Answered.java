package de.teilhabemonitor.file;

import de.teilhabemonitor.web.Problem;
import de.teilhabemonitor.web.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How the bytes of a file are answered: whole, a range of them, or that they are known already (RFC 9110). */
@ApplicationScoped
public class Answered {

    /** Each holds a thread as long as its reader takes: most of them stay free for everybody else. */
    static final int MOST_BODIES = 64;

    private static final long SECONDS_UNTIL_ONE_ENDS = 10;

    private final Semaphore bodies = new Semaphore(MOST_BODIES);

    @Inject
    BlobStore store;

    /**
     * @param title of what it is of, from which its name is made
     * @param code used as name where the title has no letters
     */
    public record File(String checksum, Format format, long bytes, String title, String code) {}

    /** @param cacheControl who may keep it, and how long */
    public Response of(File file, String cacheControl, HttpHeaders request, UriInfo address) {
        String tag = "\"" + file.checksum + "\"";
        Response.ResponseBuilder answer = Response.ok()
                .header(HttpHeaders.ETAG, tag)
                .header(HttpHeaders.CACHE_CONTROL, cacheControl)
                .header("Accept-Ranges", "bytes");
        if (isKnown(request.getHeaderString(HttpHeaders.IF_NONE_MATCH), tag)) {
            return answer.status(Response.Status.NOT_MODIFIED).build();
        }
        String ifRange = request.getHeaderString("If-Range");
        // A date never fits, as no date is sent; nor does a weak tag.
        String asked = ifRange == null || ifRange.strip().equals(tag) ? request.getHeaderString("Range") : null;
        Optional<ByteRange> range = ByteRange.of(asked, file.bytes);
        if (range.isPresent() && !range.get().isThere()) {
            return missing(range.get(), file, request, address);
        }
        ByteRange sent = range.orElseGet(() -> new ByteRange(0, file.bytes));
        if (range.isPresent()) {
            answer.status(Response.Status.PARTIAL_CONTENT).header("Content-Range", sent.inWords(file.bytes));
        }
        BlobStore.Bytes bytes = store.of(file.checksum);
        StreamingOutput body = out -> write(bytes, sent, out);
        return answer.type(file.format.mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, FileName.disposition(file.title, file.code, file.format))
                .header(HttpHeaders.CONTENT_LENGTH, sent.length())
                .entity(body)
                .build();
    }

    /** @throws Refused 503, before the first byte, where too many are being read */
    private void write(BlobStore.Bytes bytes, ByteRange sent, OutputStream out) throws IOException {
        if (!bodies.tryAcquire()) {
            throw Refused.forNow(Refused.Reason.UNAVAILABLE, SECONDS_UNTIL_ONE_ENDS);
        }
        try {
            bytes.write(sent.first(), sent.length(), out);
        } finally {
            bodies.release();
        }
    }

    private static boolean isKnown(@Nullable String ifNoneMatch, String tag) {
        return ifNoneMatch != null
                && Stream.of(ifNoneMatch.split(","))
                        .map(String::strip)
                        .anyMatch(each -> each.equals("*") || each.equals(tag) || each.equals("W/" + tag));
    }

    private static Response missing(ByteRange range, File file, HttpHeaders request, UriInfo address) {
        Problem problem = Problem.of(
                Refused.because(Refused.Reason.RANGE_NOT_SATISFIABLE),
                request.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE),
                address.getRequestUri().getRawPath());
        return Response.status(problem.status())
                .type(Problem.MEDIA_TYPE)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header("Content-Range", range.inWords(file.bytes))
                .entity(problem)
                .build();
    }
}

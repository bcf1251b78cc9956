package de.teilhabemonitor.site;

import de.teilhabemonitor.door.Encoding;
import de.teilhabemonitor.web.Refused;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The built files of the site, for who runs it without nginx. They carry a hash in their name, so they never change, and
 * need no plan and no database. What is text is compressed once.
 */
@Path("/assets")
@PermitAll
class AssetResource {

    private static final String NEVER_CHANGES = "public, max-age=31536000, immutable";

    /** By the end of the name; fonts are compressed already. */
    private static final Map<String, String> TEXTS =
            Map.of("js", "text/javascript;charset=UTF-8", "css", "text/css;charset=UTF-8", "svg", "image/svg+xml");

    private final Map<String, Asset> assets = new ConcurrentHashMap<>();

    private record Asset(String type, byte[] plain, byte @Nullable [] zipped) {}

    @GET
    @Path("{file:[A-Za-z0-9_-]+[.][a-z0-9]+}")
    public Response file(
            @PathParam("file") String file,
            @HeaderParam("Accept-Encoding") @Nullable String acceptEncoding,
            @Context Request request) {
        Asset asset = assets.computeIfAbsent(file, AssetResource::read);
        if (asset == null) {
            throw Refused.because(Refused.Reason.NOT_FOUND);
        }
        Encoding encoding = asset.zipped() == null ? Encoding.PLAIN : Encoding.accepted(acceptEncoding);
        boolean zipped = encoding == Encoding.GZIP;
        EntityTag tag = new EntityTag(file + encoding.suffix());
        Response.ResponseBuilder answer = request.evaluatePreconditions(tag);
        if (answer == null) {
            answer = Response.ok(zipped ? asset.zipped() : asset.plain()).type(asset.type());
            if (zipped) {
                answer.header(HttpHeaders.CONTENT_ENCODING, "gzip");
            }
        }
        return answer.tag(tag)
                .header(HttpHeaders.CACHE_CONTROL, NEVER_CHANGES)
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING)
                .build();
    }

    private static @Nullable Asset read(String file) {
        try (InputStream built = AssetResource.class.getResourceAsStream("/site/assets/" + file)) {
            if (built == null) {
                return null;
            }
            byte[] plain = built.readAllBytes();
            String ending = file.substring(file.lastIndexOf('.') + 1);
            String text = TEXTS.get(ending);
            if (text != null) {
                return new Asset(text, plain, Encoding.GZIP.encode(plain));
            }
            return ending.equals("woff2") ? new Asset("font/woff2", plain, null) : null;
        } catch (IOException e) {
            throw new IllegalStateException(file + " cannot be read", e);
        }
    }
}

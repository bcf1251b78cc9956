package de.teilhabemonitor.site;

import de.teilhabemonitor.web.Refused;
import de.teilhabemonitor.web.Settings;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What only the operator can say: imprint, colour, logo. A file of the operator's folder stands in for the one that comes
 * with the product and says that it is to be filled in.
 */
@Path("/")
@PermitAll
class OperatorResource {

    private static final Map<String, String> FILES = Map.of(
            "operator.json", "application/json;charset=UTF-8",
            "operator.css", "text/css;charset=UTF-8",
            "icon.svg", "image/svg+xml",
            "favicon.ico", "image/x-icon");

    @Inject
    Settings settings;

    @GET
    @Path("operator/{file:[a-z]+[.][a-z]+}")
    public Response file(@PathParam("file") String file) throws IOException {
        String type = FILES.get(file);
        byte[] bytes = type == null ? null : bytes(file);
        if (bytes == null) {
            throw Refused.because(Refused.Reason.NOT_FOUND);
        }
        return Response.ok(bytes)
                .type(type)
                .header(HttpHeaders.CACHE_CONTROL, "no-cache")
                .build();
    }

    /** What browsers ask for where a page names no icon. */
    @GET
    @Path("favicon.ico")
    public Response favicon() throws IOException {
        return file("favicon.ico");
    }

    private byte @Nullable [] bytes(String file) throws IOException {
        if (settings.operator().isPresent()) {
            java.nio.file.Path own = java.nio.file.Path.of(settings.operator().get(), file);
            if (Files.isRegularFile(own)) {
                return Files.readAllBytes(own);
            }
        }
        try (InputStream built = OperatorResource.class.getResourceAsStream("/site/operator/" + file)) {
            return built == null ? null : built.readAllBytes();
        }
    }
}

package de.teilhabemonitor.site;

import de.teilhabemonitor.web.Build;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** Swagger UI on the contract; its files come from a webjar, so that nothing is asked from elsewhere. */
@Path("/api/docs")
@PermitAll
class DocsResource {

    @GET
    @Produces(MediaType.TEXT_HTML + ";charset=UTF-8")
    public Response page() {
        return Response.ok("""
                        <!doctype html>
                        <html lang="en">
                        <head>
                        <meta charset="utf-8">
                        <meta name="viewport" content="width=device-width, initial-scale=1">
                        <title>API – Teilhabemonitor</title>
                        <link rel="icon" href="/operator/icon.svg" type="image/svg+xml">
                        <link rel="stylesheet" href="/webjars/swagger-ui/%1$s/swagger-ui.css">
                        </head>
                        <body>
                        <div id="docs"></div>
                        <script src="/webjars/swagger-ui/%1$s/swagger-ui-bundle.js"></script>
                        <script src="/api/docs/docs.js"></script>
                        </body>
                        </html>
                        """.formatted(Build.SWAGGER_UI))
                .header(HttpHeaders.CACHE_CONTROL, "no-cache")
                .build();
    }
}

package de.teilhabemonitor.packages;

import de.teilhabemonitor.plan.CurrentPlan;
import de.teilhabemonitor.sheet.Limits;
import de.teilhabemonitor.sheet.Sheets;
import de.teilhabemonitor.staff.Role;
import de.teilhabemonitor.web.Codes;
import de.teilhabemonitor.web.Page;
import de.teilhabemonitor.web.Paging;
import de.teilhabemonitor.web.Refused;
import de.teilhabemonitor.web.Settings;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

/** Imports: uploaded, looked at row by row, applied or discarded. */
@Path("/api/staff/v1/imports")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.COORDINATOR)
class ImportResource {

    @Inject
    Importing importing;

    @Inject
    Imports imports;

    @Inject
    CurrentPlan plan;

    @Inject
    Settings settings;

    @GET
    public Page<ImportView> list(
            @QueryParam("state") @DefaultValue("") Codes state, @BeanParam Paging paging, UriInfo address) {
        return Page.of(
                imports.list(state.list(), paging), imports.count(state.list()), paging, settings, address, null);
    }

    @POST
    @Consumes({"text/csv", "application/zip", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"})
    @ResponseStatus(201)
    public ImportView upload(
            @HeaderParam("Content-Type") MediaType type,
            @QueryParam("table") @Nullable String table,
            @QueryParam("name") @Nullable String name,
            InputStream body)
            throws IOException {
        Sheets form = Stream.of(Sheets.values())
                .filter(each -> type.isCompatible(MediaType.valueOf(each.mediaType())))
                .findFirst()
                .orElseThrow(() -> Refused.because(Refused.Reason.UNSUPPORTED_MEDIA_TYPE));
        if (form == Sheets.CSV && table == null) {
            throw Refused.invalid("table", "sheet.no-name");
        }
        java.nio.file.Path file = Files.createTempFile("teilhabemonitor-import-", ".tmp");
        try {
            keep(body, file);
            return imports.one(importing.upload(file, form, table, name));
        } finally {
            Files.deleteIfExists(file);
        }
    }

    /** No more of it than is allowed, whatever was announced. */
    private static void keep(InputStream body, java.nio.file.Path file) throws IOException {
        byte[] part = new byte[64 << 10];
        long size = 0;
        try (OutputStream out = Files.newOutputStream(file)) {
            for (int read = body.read(part); read >= 0; read = body.read(part)) {
                size += read;
                if (size > Limits.MOST_BYTES) {
                    throw Refused.because(Refused.Reason.TOO_LARGE);
                }
                out.write(part, 0, read);
            }
        }
    }

    @GET
    @Path("{code:[A-Za-z0-9-]{1,64}}")
    public ImportView one(@PathParam("code") String code) {
        return imports.one(code);
    }

    @GET
    @Path("{code:[A-Za-z0-9-]{1,64}}/rows")
    public Page<ImportRowView> rows(
            @PathParam("code") String code,
            @QueryParam("table") @Nullable String table,
            @QueryParam("kind") @Nullable String kind,
            @BeanParam Paging paging,
            UriInfo address) {
        imports.known(code);
        return Page.of(
                imports.rows(code, table, kind, paging),
                imports.countRows(code, table, kind),
                paging,
                settings,
                address,
                null);
    }

    @PUT
    @Path("{code:[A-Za-z0-9-]{1,64}}/preview")
    public ImportView lookAgain(@PathParam("code") String code, @HeaderParam("If-Match") @Nullable String ifMatch) {
        importing.lookAgain(code, ifMatch);
        return imports.one(code);
    }

    @PUT
    @Path("{code:[A-Za-z0-9-]{1,64}}/application")
    @Consumes(MediaType.APPLICATION_JSON)
    public ImportView apply(
            @PathParam("code") String code,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            ImportApplicationInput input) {
        importing.apply(code, ifMatch, input.confirmed(), input.reason());
        plan.refresh();
        return imports.one(code);
    }

    @PUT
    @Path("{code:[A-Za-z0-9-]{1,64}}/discarding")
    public ImportView discard(@PathParam("code") String code, @HeaderParam("If-Match") @Nullable String ifMatch) {
        importing.discard(code, ifMatch);
        return imports.one(code);
    }

    /**
     * @param confirmed what looks odd was looked at
     * @param reason becomes public
     */
    record ImportApplicationInput(
            boolean confirmed, @Nullable String reason) {}
}

package de.teilhabemonitor.packages;

import de.teilhabemonitor.staff.Role;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import org.jboss.resteasy.reactive.ResponseHeader;

/** The plan as a package, to be edited in a spreadsheet and brought back, or to be kept. */
@Path("/api/staff/v1")
@RolesAllowed(Role.COORDINATOR)
class ExportResource {

    private static final int MAY_TAKE = 300;

    @Inject
    PackageExport export;

    @GET
    @Path("export.zip")
    @Produces("application/zip")
    @ResponseHeader(name = "Content-Disposition", value = "attachment; filename=\"plan.zip\"")
    public InputStream zip() throws IOException {
        return spooled(out -> export.zip(out));
    }

    @GET
    @Path("export.xlsx")
    @Produces("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
    @ResponseHeader(name = "Content-Disposition", value = "attachment; filename=\"plan.xlsx\"")
    public InputStream workbook() throws IOException {
        return spooled(out -> export.workbook(out));
    }

    private interface Writing {
        void to(OutputStream out) throws IOException;
    }

    /** Written as a whole before anything is sent: slow readers hold no transaction, and a fault is a problem. */
    private static InputStream spooled(Writing writing) throws IOException {
        java.nio.file.Path file = Files.createTempFile("teilhabemonitor-export-", ".tmp");
        try {
            QuarkusTransaction.requiringNew().timeout(MAY_TAKE).call(() -> {
                try (OutputStream out = Files.newOutputStream(file)) {
                    writing.to(out);
                }
                return null;
            });
            return Files.newInputStream(file, StandardOpenOption.DELETE_ON_CLOSE);
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(file);
            throw e;
        }
    }
}

package de.teilhabemonitor.packages;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** What a plan package looks like, for those who fill one in: the very file that the import checks by. */
@Path("/api/v1/datapackage.json")
@PermitAll
class PlanPackageResource {

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public byte[] schema() {
        return PackageSchema.bytes();
    }
}

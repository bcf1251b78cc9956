package de.teilhabemonitor.door;

import de.teilhabemonitor.web.Refused;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;

/** Refuses a JSON body that is not as the contract promises, after it is known that the sender may send one. */
@Provider
class JsonBodies implements ReaderInterceptor {

    @Inject
    Contract contract;

    @Inject
    BodyRules rules;

    @Inject
    CurrentVertxRequest current;

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext body) throws IOException {
        HttpServerRequest request = current.getCurrent().request();
        Contract.Operation operation = contract.at(request.path())
                .map(operations -> operations.operation(request.method().name()))
                .filter(promised -> promised.bodySchema() != null)
                .orElse(null);
        if (operation == null) {
            return body.proceed();
        }
        MediaType type = body.getMediaType();
        if (type == null || !type.isCompatible(MediaType.APPLICATION_JSON_TYPE) || type.isWildcardType()) {
            throw Refused.because(Refused.Reason.UNSUPPORTED_MEDIA_TYPE);
        }
        // Not everybody announces a length.
        byte[] bytes = body.getInputStream().readNBytes((int) operation.mostBytes() + 1);
        if (bytes.length > operation.mostBytes()) {
            throw Refused.because(Refused.Reason.TOO_LARGE);
        }
        List<Refused.Violation> violations = rules.violations(operation, bytes);
        if (!violations.isEmpty()) {
            throw Refused.invalid(violations);
        }
        body.setInputStream(new ByteArrayInputStream(bytes));
        return body.proceed();
    }
}

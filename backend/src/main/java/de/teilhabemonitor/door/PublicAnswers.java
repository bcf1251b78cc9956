package de.teilhabemonitor.door;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.WriterInterceptor;
import jakarta.ws.rs.ext.WriterInterceptorContext;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;

/** Gives public answers their entity tag, says 304 before any work is done, compresses, and keeps what fits in memory. */
@Provider
class PublicAnswers implements ContainerRequestFilter, ContainerResponseFilter, WriterInterceptor {

    private static final String STATE = "public.state";

    @Inject
    EntityTags tags;

    @Inject
    AnswerCache cache;

    @Inject
    CurrentVertxRequest current;

    @Inject
    ObjectMapper json;

    /** The state is read before the data, so that a tag never promises more than the answer has. */
    @Override
    public void filter(ContainerRequestContext request) {
        HttpServerRequest http = current.getCurrent().request();
        String state = tags.state();
        if (state == null || !isPublicRead(http)) {
            return;
        }
        current.getCurrent().put(STATE, state);
        String known = http.getHeader("If-None-Match");
        if (known == null || EntityTags.isAny(known)) {
            return;
        }
        String tag = EntityTags.tag(state, http.uri(), Encoding.accepted(http.getHeader("Accept-Encoding")));
        if (EntityTags.matches(known, tag)) {
            request.abortWith(Response.notModified().build());
        }
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        String state = current.getCurrent().get(STATE);
        if (state == null || response.getStatus() != 200 && response.getStatus() != 304) {
            return;
        }
        HttpServerRequest http = current.getCurrent().request();
        Encoding encoding = Encoding.accepted(http.getHeader("Accept-Encoding"));
        MultivaluedMap<String, Object> headers = response.getHeaders();
        PublicHeaders.of(http.path(), EntityTags.tag(state, http.uri(), encoding))
                .forEach(headers::putSingle);
        if (EntityTags.isAny(http.getHeader("If-None-Match"))) {
            response.setStatus(304);
            response.setEntity(null);
        } else if (response.getStatus() == 200 && encoding == Encoding.GZIP) {
            headers.putSingle("Content-Encoding", "gzip");
        }
    }

    /** Who goes away before the end of an answer does nothing wrong, and nobody is left to be told. */
    @Override
    public void aroundWriteTo(WriterInterceptorContext answer) throws IOException {
        HttpServerRequest http = current.getCurrent().request();
        try {
            write(answer, http);
        } catch (IOException e) {
            if (!http.response().closed()) {
                throw e;
            }
        }
    }

    private void write(WriterInterceptorContext answer, HttpServerRequest http) throws IOException {
        String state = current.getCurrent().get(STATE);
        if (state == null || !answer.getHeaders().containsKey("ETag")) {
            if (answer.getEntity() instanceof StreamingOutput && Door.isFile(http.path())) {
                // Quarkus overlooks a length that is known, and announces chunks beside it: two lengths in one head are
                // what careful programs and proxies refuse.
                current.getCurrent()
                        .addHeadersEndHandler(
                                written -> http.response().headers().remove("Transfer-Encoding"));
                stream(answer, answer.getOutputStream(), Encoding.PLAIN, http);
                return;
            }
            answer.proceed();
            return;
        }
        Encoding encoding = Encoding.accepted(http.getHeader("Accept-Encoding"));
        if (answer.getEntity() instanceof StreamingOutput) {
            stream(answer, answer.getOutputStream(), encoding, http);
            return;
        }
        byte[] body = encoding.encode(bytes(answer));
        MediaType type = answer.getMediaType();
        if (http.method() == HttpMethod.GET && type != null && http.response().getStatusCode() == 200) {
            cache.keep(
                    http.uri(),
                    encoding,
                    AnswerCache.Kept.of(
                            state, String.valueOf(answer.getHeaders().getFirst("ETag")), type.toString(), body));
        }
        answer.setEntity(body);
        answer.setType(byte[].class);
        answer.setGenericType(byte[].class);
        answer.proceed();
    }

    /** By way of a string, as Quarkus writes JSON, it takes twice as long. */
    private byte[] bytes(WriterInterceptorContext answer) throws IOException {
        Object entity = answer.getEntity();
        if (entity instanceof byte[] bytes) {
            return bytes;
        }
        if (entity instanceof String text) {
            return text.getBytes(StandardCharsets.UTF_8);
        }
        return json.writeValueAsBytes(entity);
    }

    /** What fails half-way is cut off where everybody sees it: an export that ends well is whole. */
    private static void stream(
            WriterInterceptorContext answer, OutputStream out, Encoding encoding, HttpServerRequest http)
            throws IOException {
        try {
            if (encoding == Encoding.PLAIN) {
                answer.proceed();
            } else {
                GZIPOutputStream zip = new GZIPOutputStream(out, 8192);
                answer.setOutputStream(zip);
                answer.proceed();
                zip.finish();
            }
        } catch (IOException | RuntimeException e) {
            if (http.response().headWritten()) {
                http.connection().close();
            } else {
                // What comes instead is another answer, with headers of its own.
                answer.getHeaders().keySet().forEach(http.response().headers()::remove);
            }
            throw e;
        }
    }

    private static boolean isPublicRead(HttpServerRequest request) {
        return Door.isPublic(request.path())
                && !request.path().endsWith(Door.OF_THE_MOMENT)
                && (request.method() == HttpMethod.GET || request.method() == HttpMethod.HEAD);
    }
}

package de.teilhabemonitor.file;

import de.teilhabemonitor.web.Refused;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.awscore.retry.AwsRetryStrategy;
import software.amazon.awssdk.core.ResponseInputStream;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.profiles.ProfileFile;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.GetObjectResponse;

/**
 * A store that speaks S3: objects in one bucket, none of which ever changes. Of the many things that such stores may or may not know
 * only the oldest are used: put with Content-MD5, head, get of a range, delete; addresses by path.
 */
final class S3Store {

    private static final Logger LOG = Logger.getLogger(S3Store.class);

    private static final int PIECE = 64 << 10;

    /** Of bytes on their way. */
    private static final Duration SILENCE = Duration.ofSeconds(20);

    /** Of a short question, with its second try. */
    private static final Duration SHORT = Duration.ofSeconds(2);

    private static final Duration SHORT_AT_MOST = Duration.ofSeconds(5);

    private final S3Client client;
    /** Of the same store, for what it can answer at once. */
    private final S3Client asking;

    private final String bucket;

    private S3Store(S3Client client, S3Client asking, String bucket) {
        this.client = client;
        this.asking = asking;
        this.bucket = bucket;
    }

    /** That its settings are whole was looked at before anything started. */
    static S3Store of(S3Settings settings) {
        return new S3Store(
                client(settings, SILENCE, null),
                client(settings, SHORT, SHORT_AT_MOST),
                set(settings.bucket()).orElseThrow());
    }

    private static Optional<String> set(Optional<String> value) {
        return value.filter(each -> !each.isBlank());
    }

    /** @param atMost for a request with its second try; null: as long as it takes */
    private static S3Client client(S3Settings settings, Duration silence, @Nullable Duration atMost) {
        AwsBasicCredentials key = AwsBasicCredentials.create(
                set(settings.keyId()).orElseThrow(), set(settings.secret()).orElseThrow());
        return S3Client.builder()
                .endpointOverride(URI.create(set(settings.endpoint()).orElseThrow()))
                .region(Region.of(set(settings.region()).orElse("us-east-1")))
                .credentialsProvider(StaticCredentialsProvider.create(key))
                .forcePathStyle(true)
                .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
                .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED)
                // What a person keeps for other programs on the same machine means nothing here.
                .overrideConfiguration(
                        all -> all.defaultProfileFile(ProfileFile.aggregator().build())
                                .retryStrategy(AwsRetryStrategy.standardRetryStrategy().toBuilder()
                                        .maxAttempts(2)
                                        .build())
                                .apiCallTimeout(atMost))
                .httpClient(UrlConnectionHttpClient.builder()
                        .connectionTimeout(SHORT)
                        .socketTimeout(silence)
                        .build())
                .build();
    }

    /** Once it returns, the store has all of the file. @throws Refused 503 where it has not */
    void put(String object, Path file, long bytes) {
        try {
            String sum = md5(file);
            client.putObject(
                    put -> put.bucket(bucket).key(object).contentLength(bytes).contentMD5(sum),
                    RequestBody.fromFile(file));
        } catch (SdkException e) {
            throw unavailable(e);
        } catch (IOException e) {
            throw new IllegalStateException("the uploaded file cannot be read again", e);
        }
    }

    /** By which the store knows that what it got is what was sent. */
    private static String md5(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            MessageDigest digest = MessageDigest.getInstance("MD5");
            byte[] piece = new byte[PIECE];
            for (int read = in.read(piece); read >= 0; read = in.read(piece)) {
                digest.update(piece, 0, read);
            }
            return Base64.getEncoder().encodeToString(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** To be asked before an answer begins. @throws Refused 503 where the store cannot give it now */
    void ask(String object) {
        try {
            asking.headObject(head -> head.bucket(bucket).key(object));
        } catch (SdkException e) {
            throw unavailable(e);
        }
    }

    /**
     * Writes some of the bytes. A store ends connections on which nothing is taken for long, as by somebody who stops a film: it is
     * asked for the rest then.
     *
     * @throws Refused 503 where it gives nothing: an answer can still be another one
     */
    void read(String object, long first, long length, OutputStream out) throws IOException {
        long done = 0;
        while (done < length) {
            long got;
            try {
                got = some(object, first + done, length - done, out);
            } catch (SdkException e) {
                if (done == 0) {
                    throw unavailable(e);
                }
                throw new IOException("a file cannot be read from the store", e);
            }
            if (got == 0 && done == 0) {
                LOG.warnf("the store of files has nothing of %s", object);
                throw Refused.because(Refused.Reason.UNAVAILABLE);
            }
            if (got == 0) {
                throw new EOFException("a file is not whole: " + object);
            }
            done += got;
        }
    }

    /** @return how many bytes came before the store went away, or all */
    private long some(String object, long first, long length, OutputStream out) throws IOException {
        String range = "bytes=" + first + "-" + (first + length - 1);
        long done = 0;
        try (ResponseInputStream<GetObjectResponse> in =
                client.getObject(get -> get.bucket(bucket).key(object).range(range))) {
            byte[] piece = new byte[PIECE];
            while (done < length) {
                int read;
                try {
                    read = in.read(piece, 0, (int) Math.min(PIECE, length - done));
                } catch (IOException | SdkException e) {
                    in.abort();
                    return done;
                }
                if (read < 0) {
                    return done;
                }
                try {
                    out.write(piece, 0, read);
                } catch (IOException e) {
                    // The rest of it is not worth waiting for.
                    in.abort();
                    throw e;
                }
                done += read;
            }
            return done;
        }
    }

    /** What is not there is deleted. @throws IOException where it may still be there */
    void delete(String object) throws IOException {
        try {
            asking.deleteObject(delete -> delete.bucket(bucket).key(object));
        } catch (SdkException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    private static Refused unavailable(SdkException e) {
        LOG.warnf("the store of files does not do what it is asked: %s", e.getMessage());
        return Refused.because(Refused.Reason.UNAVAILABLE);
    }
}

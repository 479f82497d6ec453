package dev.parallax.objects;

import dev.parallax.files.StorageException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.awscore.exception.AwsErrorDetails;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.s3.model.NoSuchBucketException;
import software.amazon.awssdk.services.s3.model.S3Exception;

/** Asks the storage, and tells its failures in the terms of the seam. */
final class S3Calls {

  private static final Set<Integer> OTHERS_WROTE = Set.of(409, 412);

  /** Of objects that must be restored before they can be read. */
  private static final String ARCHIVED = "InvalidObjectState";

  private static final Set<String> CREDENTIALS =
      Set.of("InvalidAccessKeyId", "SignatureDoesNotMatch", "ExpiredToken", "InvalidToken");

  private S3Calls() {}

  /** An object was not as the request asked for. */
  static final class ChangedException extends IOException {

    private static final long serialVersionUID = 1L;

    ChangedException(S3Exception cause) {
      super("changed meanwhile", cause);
    }
  }

  /**
   * Asks.
   *
   * @param place that the request is about
   * @throws NoSuchFileException if no object is there
   * @throws AccessDeniedException if these credentials may not do so there
   * @throws FileSystemException if the object is archived, and not to be read before it is restored
   * @throws ChangedException if the request had a condition that does not hold
   * @throws StorageException if the storage cannot be used
   */
  static <T> T ask(S3Place place, Supplier<T> request) throws IOException {
    try {
      return request.get();
    } catch (NoSuchBucketException e) {
      throw noBucket(place, e);
    } catch (S3Exception e) {
      throw told(place, e);
    } catch (SdkException e) {
      throw unreachable(e);
    }
  }

  private static IOException told(S3Place place, S3Exception e) {
    int status = e.statusCode();
    String code = code(e);
    if (code.equals("NoSuchBucket")) {
      return noBucket(place, e);
    }
    if (OTHERS_WROTE.contains(status)) {
      return new ChangedException(e);
    }
    if (status == 404) {
      return because(e, new NoSuchFileException(place.toString(), null, reason(code)));
    }
    if (CREDENTIALS.contains(code)) {
      return new StorageException(
          "object storage (%s) refuses these credentials (%s); see the AWS settings of this machine"
              .formatted(S3Connection.server(), code),
          e);
    }
    if (code.equals("RequestTimeTooSkewed")) {
      return new StorageException(
          "object storage (%s) refuses requests, since the clock of this machine is wrong; set it"
              .formatted(S3Connection.server()),
          e);
    }
    if (code.equals(ARCHIVED)) {
      return because(
          e,
          new FileSystemException(
              place.toString(), null, "is archived (" + ARCHIVED + "); restore it first"));
    }
    if (status == 401 || status == 403) {
      return because(e, new AccessDeniedException(place.toString(), null, reason(code)));
    }
    if (status >= 500 || status == 429) {
      return new StorageException(
          "object storage (%s) does not serve: it answered %d%s after %d attempts; run again later"
              .formatted(
                  S3Connection.server(),
                  status,
                  code.isEmpty() ? "" : " (" + code + ")",
                  e.numAttempts()),
          e);
    }
    return new StorageException(
        "object storage (%s) refuses a request about %s: %s"
            .formatted(S3Connection.server(), place, e.getMessage()),
        e);
  }

  private static IOException because(S3Exception cause, FileSystemException told) {
    told.initCause(cause);
    return told;
  }

  /** Whoever asks only whether an object is there is told no code. */
  private static @Nullable String reason(String code) {
    return code.isEmpty() ? null : code;
  }

  private static String code(S3Exception e) {
    AwsErrorDetails details = e.awsErrorDetails();
    return details == null || details.errorCode() == null ? "" : details.errorCode();
  }

  private static StorageException noBucket(S3Place place, S3Exception e) {
    return new StorageException(
        "there is no bucket '%s' in object storage (%s); make it, or name another"
            .formatted(place.bucket(), S3Connection.server()),
        e);
  }

  private static StorageException unreachable(SdkException e) {
    String said = String.valueOf(e.getMessage());
    return new StorageException(
        e instanceof SdkClientException && said.contains("credentials")
            ? "no credentials for object storage were found; set AWS_ACCESS_KEY_ID and"
                + " AWS_SECRET_ACCESS_KEY, or another of the usual AWS settings ("
                + said
                + ")"
            : "object storage (%s) cannot be reached: %s".formatted(S3Connection.server(), said),
        e);
  }
}

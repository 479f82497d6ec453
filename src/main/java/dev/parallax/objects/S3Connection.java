package dev.parallax.objects;

import java.net.URI;
import java.time.Duration;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.awscore.retry.AwsRetryStrategy;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.regions.providers.DefaultAwsRegionProviderChain;
import software.amazon.awssdk.retries.api.BackoffStrategy;
import software.amazon.awssdk.services.s3.S3Client;

/**
 * The one client of this virtual machine. Server, region and credentials are those of the usual AWS
 * settings (environment, system properties, {@code ~/.aws}, the machine's role), on each machine
 * its own: none of them is a setting of Parallax, and none is written anywhere.
 */
final class S3Connection {

  /** With its pauses, some two minutes: a server that is restarted comes back within them. */
  static final int ATTEMPTS = 12;

  private static final Duration FIRST_PAUSE = Duration.ofMillis(200);
  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(20);
  private static final Duration TO_CONNECT = Duration.ofSeconds(10);
  private static final Duration WITHOUT_A_BYTE = Duration.ofSeconds(60);

  private static @Nullable S3Client client;

  private S3Connection() {}

  static synchronized S3Client client() {
    S3Client known = client;
    if (known == null) {
      known = connect(ATTEMPTS, named());
      client = known;
    }
    return known;
  }

  /** The client would find it by itself, and not say it in messages. */
  private static @Nullable URI named() {
    return Stream.of(
            System.getProperty("aws.endpointUrlS3"),
            System.getProperty("aws.endpointUrl"),
            System.getenv("AWS_ENDPOINT_URL_S3"),
            System.getenv("AWS_ENDPOINT_URL"))
        .filter(url -> url != null && !url.isBlank())
        .findFirst()
        .map(URI::create)
        .orElse(null);
  }

  /** For tests, which come to a server of their own and cannot wait. */
  static synchronized void use(@Nullable S3Client other) {
    client = other;
  }

  /**
   * A client.
   *
   * @param attempts at each request, pauses between them
   * @param server where it is; null where the AWS settings say it, or it is Amazon's own
   */
  static S3Client connect(int attempts, @Nullable URI server) {
    var builder =
        S3Client.builder()
            .httpClientBuilder(
                UrlConnectionHttpClient.builder()
                    .connectionTimeout(TO_CONNECT)
                    .socketTimeout(WITHOUT_A_BYTE))
            .region(region())
            // Servers other than Amazon's seldom have a host a bucket.
            .forcePathStyle(true)
            .serviceConfiguration(settings -> settings.chunkedEncodingEnabled(false))
            // Nor do they all know the newer checksums, which TLS makes up for.
            .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
            .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED)
            .overrideConfiguration(
                settings ->
                    settings.retryStrategy(
                        AwsRetryStrategy.standardRetryStrategy().toBuilder()
                            .maxAttempts(attempts)
                            .backoffStrategy(pauses())
                            .throttlingBackoffStrategy(pauses())
                            // It would give up early where much is asked at once.
                            .circuitBreakerEnabled(false)
                            .build()));
    if (server != null) {
      builder.endpointOverride(server);
    }
    return builder.build();
  }

  private static BackoffStrategy pauses() {
    return BackoffStrategy.exponentialDelay(FIRST_PAUSE, LONGEST_PAUSE);
  }

  /** Amazon's servers need one; to others any will do. */
  private static Region region() {
    try {
      return new DefaultAwsRegionProviderChain().getRegion();
    } catch (SdkClientException noneIsSet) {
      return Region.US_EAST_1;
    }
  }

  /** Where requests about a bucket go, for people. */
  static String server() {
    @Nullable URI named = client().serviceClientConfiguration().endpointOverride().orElse(null);
    return named == null
        ? "Amazon S3, " + client().serviceClientConfiguration().region()
        : named.toString();
  }
}

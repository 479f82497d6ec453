package dev.parallax.objects;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.http.SdkHttpResponse;

/**
 * Has the server's clock go as a test wishes: the JDK's server lets nobody else write its header.
 * The client finds it by a file of the SDK's among the tests' resources.
 */
public final class ServerClock implements ExecutionInterceptor {

  private static final DateTimeFormatter HTTP_DATE =
      DateTimeFormatter.RFC_1123_DATE_TIME.withZone(ZoneOffset.UTC);

  private static volatile Duration ahead = Duration.ZERO;

  static void reset() {
    ahead = Duration.ZERO;
  }

  static synchronized void passes(Duration time) {
    ahead = ahead.plus(time);
  }

  static Instant now() {
    return Instant.now().plus(ahead);
  }

  static String inHttp(Instant time) {
    return HTTP_DATE.format(time);
  }

  @Override
  public SdkHttpResponse modifyHttpResponse(
      Context.ModifyHttpResponse context, ExecutionAttributes attributes) {
    return ahead.isZero()
        ? context.httpResponse()
        : context.httpResponse().toBuilder().putHeader("Date", inHttp(now())).build();
  }
}

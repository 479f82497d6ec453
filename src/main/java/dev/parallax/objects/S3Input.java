package dev.parallax.objects;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.ResponseInputStream;
import software.amazon.awssdk.services.s3.model.GetObjectRequest;
import software.amazon.awssdk.services.s3.model.GetObjectResponse;

/**
 * Reads an object, or a stretch of it. A connection that breaks is taken up where it broke: the JDK
 * takes a body that ends too early for a whole one, and says nothing.
 */
final class S3Input extends InputStream {

  /** In a row, without a byte between them. */
  private static final int MOST_BREAKS = 5;

  private final S3Place place;
  private final GetObjectResponse first;
  private final long end;
  private ResponseInputStream<GetObjectResponse> in;
  private long position;
  private int breaks;

  private S3Input(S3Place place, long from, ResponseInputStream<GetObjectResponse> in) {
    this.place = place;
    this.first = in.response();
    this.end = from + in.response().contentLength();
    this.position = from;
    this.in = in;
  }

  /** The whole object. */
  static S3Input open(S3Place place) throws IOException {
    return new S3Input(place, 0, get(place, null, null));
  }

  /**
   * A stretch of the object.
   *
   * @param from first byte
   * @param to byte after the last
   */
  static S3Input open(S3Place place, long from, long to) throws IOException {
    return new S3Input(place, from, get(place, "bytes=" + from + "-" + (to - 1), null));
  }

  private static ResponseInputStream<GetObjectResponse> get(
      S3Place place, @Nullable String range, @Nullable String version) throws IOException {
    GetObjectRequest request =
        GetObjectRequest.builder()
            .bucket(place.bucket())
            .key(place.key())
            .range(range)
            .ifMatch(version)
            .build();
    return S3Calls.ask(place, () -> S3Connection.client().getObject(request));
  }

  /** What the storage said of the object. */
  GetObjectResponse response() {
    return first;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] bytes, int from, int length) throws IOException {
    while (position < end) {
      try {
        int read = in.read(bytes, from, length);
        if (read >= 0) {
          position += read;
          breaks = 0;
          return read;
        }
        takeUp(new EOFException("The body ended too early"));
      } catch (IOException e) {
        takeUp(e);
      }
    }
    return -1;
  }

  /** Of the same object: another one may have taken its place. */
  private void takeUp(IOException broken) throws IOException {
    in.abort();
    breaks++;
    if (breaks > MOST_BREAKS) {
      throw new IOException("Reading " + place + " broke off again and again", broken);
    }
    in = get(place, "bytes=" + position + "-" + (end - 1), first.eTag());
  }

  /** Without aborting, what was not read would still be fetched. */
  @Override
  public void close() throws IOException {
    if (position < end) {
      in.abort();
    }
    in.close();
  }
}

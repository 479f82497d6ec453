package dev.parallax.objects;

import dev.parallax.files.Found;
import dev.parallax.files.Lease;
import dev.parallax.files.ObjectWriter;
import dev.parallax.files.Place;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.sync.RequestBody;

/**
 * An object or a folder of object storage. Objects appear whole by nature; of folders there is
 * nothing but the names of the objects in them.
 */
final class S3Place implements Place {

  private static final long serialVersionUID = 1L;
  private static final Duration BETWEEN_TRIES = Duration.ofSeconds(1);

  private final String bucket;
  private final String key;

  /** As a listing told it: nobody changes an object in place, and one request less is made. */
  private final transient @Nullable Found listed;

  /**
   * @param bucket that it is in
   * @param key of the object or the folder, without a slash at its end; empty for the whole bucket
   */
  S3Place(String bucket, String key) {
    this(bucket, key, null);
  }

  S3Place(String bucket, String key, @Nullable Found listed) {
    this.bucket = bucket;
    this.key = key;
    this.listed = listed;
  }

  String bucket() {
    return bucket;
  }

  String key() {
    return key;
  }

  /** What the keys of all that is in this folder begin with. */
  String prefix() {
    return key.isEmpty() ? "" : key + "/";
  }

  @Override
  public S3Place at(String name) {
    return new S3Place(bucket, prefix() + name);
  }

  @Override
  public S3Place parent() {
    return new S3Place(bucket, key.substring(0, Math.max(0, key.lastIndexOf('/'))));
  }

  @Override
  public String name() {
    return key.isEmpty() ? bucket : key.substring(key.lastIndexOf('/') + 1);
  }

  @Override
  public Place real() {
    return this;
  }

  @Override
  public Place pointer(String name) {
    return at(name + ".json");
  }

  @Override
  public Optional<Found> look() throws IOException {
    if (listed != null) {
      return Optional.of(listed);
    }
    Optional<Found> object = S3Listing.object(this);
    if (object.isPresent()) {
      return object;
    }
    return S3Listing.isFolder(this)
        ? Optional.of(new Found(Found.Kind.FOLDER, 0))
        : Optional.empty();
  }

  @Override
  public boolean isObject() {
    return told(() -> listed == null ? S3Listing.object(this).isPresent() : listed.isObject());
  }

  @Override
  public boolean isFolder() {
    return told(
        () -> listed == null ? S3Listing.isFolder(this) : listed.kind() == Found.Kind.FOLDER);
  }

  /** Rights are told by the request that needs them, and by nothing before. */
  @Override
  public boolean isReadable() {
    return true;
  }

  private interface Question {
    boolean ask() throws IOException;
  }

  /** That a storage does not answer must not pass for a no. */
  private static boolean told(Question question) {
    try {
      return question.ask();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public long size() throws IOException {
    return look()
        .filter(Found::isObject)
        .map(Found::bytes)
        .orElseThrow(() -> new NoSuchFileException(toString()));
  }

  @Override
  public InputStream read() throws IOException {
    return S3Input.open(this);
  }

  /** One request, for these bytes alone. */
  @Override
  public byte[] bytes(long from, int length) throws IOException {
    if (length == 0) {
      return new byte[0];
    }
    try (S3Input in = S3Input.open(this, from, from + length)) {
      byte[] bytes = in.readNBytes(length);
      if (bytes.length < length) {
        throw new EOFException(this + " ends too early");
      }
      return bytes;
    }
  }

  @Override
  public SeekableByteChannel open() throws IOException {
    return new S3Channel(this, size());
  }

  @Override
  public ObjectWriter writer() {
    return new S3Writer(this);
  }

  void put(RequestBody body) throws IOException {
    S3Calls.ask(
        this, () -> S3Connection.client().putObject(put -> put.bucket(bucket).key(key), body));
  }

  @Override
  public void clearUnfinished() throws IOException {
    S3Moving.clearUnfinished(this);
  }

  @Override
  public List<Place> list() throws IOException {
    return S3Listing.list(this);
  }

  @Override
  public List<Place> objects() throws IOException {
    return S3Listing.objects(this);
  }

  @Override
  public void delete() throws IOException {
    S3Moving.delete(this);
  }

  /** What was put is kept as safely as the storage keeps anything. */
  @Override
  public void settle() {}

  @Override
  public void moveTo(Place place, String last) throws IOException {
    S3Moving.move(this, (S3Place) place, last);
  }

  @Override
  public void moveAside(Place aside) throws IOException {
    S3Moving.remove(this);
  }

  @Override
  public Optional<String> pointed() throws IOException {
    return new S3Pointer(this).target();
  }

  @Override
  public void point(String target, Lease lease, Place partial) throws IOException {
    new S3Pointer(this).point(target, lease);
  }

  @Override
  public void claim(Lease lease) throws IOException {
    new S3Pointer(this).claim(lease);
  }

  @Override
  public Optional<Lease> lease(boolean sharing, @Nullable String holder) throws IOException {
    return sharing ? S3SharedLease.take(this) : S3Lease.take(this, holder == null ? "" : holder);
  }

  /** Each try is several requests. */
  @Override
  public Duration betweenTries() {
    return BETWEEN_TRIES;
  }

  @Override
  public String leaseHolder() {
    return S3Lease.holder(this);
  }

  @Override
  public boolean isCauseOf(Throwable failure) {
    return failure instanceof FileSystemException denied
        && denied.getFile() != null
        && (denied.getFile() + "/").startsWith(this + "/");
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof S3Place place && place.bucket.equals(bucket) && place.key.equals(key);
  }

  @Override
  public int hashCode() {
    return 31 * bucket.hashCode() + key.hashCode();
  }

  @Override
  public String toString() {
    return "s3://" + bucket + (key.isEmpty() ? "" : "/" + key);
  }
}

package dev.parallax.objects;

import dev.parallax.config.type.StoredFolder;
import dev.parallax.files.LocalPlace;
import dev.parallax.files.Place;
import dev.parallax.files.StorageException;
import java.io.UncheckedIOException;

/** From the name of a folder to its place, on whichever storage. */
public final class Storage {

  private static final String CLIENT = "software.amazon.awssdk.services.s3.S3Client";

  private Storage() {}

  /**
   * The place that a user's name stands for: {@code s3://bucket/folder}, or a path, absolute or
   * counted from the working directory.
   *
   * @throws IllegalArgumentException if no folder can be named so; the message says why
   * @throws UncheckedIOException of a {@link StorageException} if the client of object storage is
   *     not on the class path
   */
  public static Place absolute(String name) {
    return StoredFolder.of(name)
        .<Place>map(folder -> inObjectStorage(folder.bucket(), folder.path()))
        .orElseGet(() -> LocalPlace.absolute(name));
  }

  private static Place inObjectStorage(String bucket, String path) {
    try {
      Class.forName(CLIENT, false, Storage.class.getClassLoader());
    } catch (ClassNotFoundException e) {
      throw new UncheckedIOException(
          new StorageException(
              "s3://"
                  + bucket
                  + " was named, and the client of object storage is not on the class path; the"
                  + " launcher ./parallax puts it there",
              e));
    }
    return new S3Place(bucket, path);
  }
}

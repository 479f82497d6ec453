package dev.parallax.objects;

import dev.parallax.files.Found;
import dev.parallax.files.Place;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import software.amazon.awssdk.services.s3.model.HeadObjectResponse;
import software.amazon.awssdk.services.s3.model.ListObjectsV2Request;
import software.amazon.awssdk.services.s3.model.S3Object;

/** What is where in object storage. */
final class S3Listing {

  private S3Listing() {}

  /** The object of just this key; a pointer is told as a link. */
  static Optional<Found> object(S3Place place) throws IOException {
    if (place.key().isEmpty()) {
      return Optional.empty();
    }
    try {
      HeadObjectResponse head =
          S3Calls.ask(
              place,
              () ->
                  S3Connection.client()
                      .headObject(ask -> ask.bucket(place.bucket()).key(place.key())));
      boolean pointer = head.metadata().containsKey(S3Pointer.MARK);
      return Optional.of(
          new Found(pointer ? Found.Kind.LINK : Found.Kind.OBJECT, head.contentLength()));
    } catch (NoSuchFileException nothing) {
      return Optional.empty();
    }
  }

  /** Whether any object is below this place. */
  static boolean isFolder(S3Place place) throws IOException {
    return S3Calls.ask(
        place,
        () ->
            S3Connection.client()
                    .listObjectsV2(
                        ask -> ask.bucket(place.bucket()).prefix(place.prefix()).maxKeys(1))
                    .keyCount()
                > 0);
  }

  /** What the folder holds, by name. */
  static List<Place> list(S3Place folder) throws IOException {
    List<Place> places = new ArrayList<>();
    S3Calls.ask(
        folder,
        () -> {
          S3Connection.client()
              .listObjectsV2Paginator(request(folder).delimiter("/").build())
              .forEach(
                  page -> {
                    page.commonPrefixes()
                        .forEach(below -> places.add(folder(folder, below.prefix())));
                    page.contents().forEach(object -> add(folder, object, places));
                  });
          return places;
        });
    places.sort(Comparator.comparing(Place::name));
    return places;
  }

  private static Place folder(S3Place parent, String prefix) {
    return new S3Place(
        parent.bucket(), prefix.substring(0, prefix.length() - 1), new Found(Found.Kind.FOLDER, 0));
  }

  /** All objects below the folder, by key. */
  static List<Place> objects(S3Place folder) throws IOException {
    List<Place> places = new ArrayList<>();
    S3Calls.ask(
        folder,
        () -> {
          S3Connection.client()
              .listObjectsV2Paginator(request(folder).build())
              .contents()
              .forEach(object -> add(folder, object, places));
          return places;
        });
    places.sort(Comparator.comparing(Place::toString));
    return places;
  }

  private static ListObjectsV2Request.Builder request(S3Place folder) {
    return ListObjectsV2Request.builder().bucket(folder.bucket()).prefix(folder.prefix());
  }

  /** Programs with a picture of folders lay empty objects down whose keys end with a slash. */
  private static void add(S3Place folder, S3Object object, List<Place> places) {
    if (!object.key().endsWith("/")) {
      places.add(
          new S3Place(folder.bucket(), object.key(), new Found(Found.Kind.OBJECT, object.size())));
    }
  }
}

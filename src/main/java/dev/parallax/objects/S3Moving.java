package dev.parallax.objects;

import dev.parallax.files.Place;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.model.DeleteObjectsResponse;
import software.amazon.awssdk.services.s3.model.ObjectIdentifier;

/**
 * Moves and removes folders, which object storage can do object by object only. A folder that is
 * being moved to, or removed, says so by an object of its own: if the process is killed, the next
 * one knows that the folder is no whole one.
 */
final class S3Moving {

  /** Name of the object that says so. */
  static final String UNFINISHED = ".unfinished";

  /** The storage copies by itself, and answers in some hundredths of a second. */
  private static final int AT_A_TIME = 16;

  private static final int MOST_AT_ONCE = 1000;

  private S3Moving() {}

  /** Copies all objects, the one called {@code last} after the others, then removes them. */
  static void move(S3Place from, S3Place to, String last) throws IOException {
    List<Place> objects = new ArrayList<>(S3Listing.objects(from));
    S3Place mark = to.at(UNFINISHED);
    mark.put(RequestBody.empty());
    List<Place> lastOnes = objects.stream().filter(from.at(last)::equals).toList();
    objects.removeAll(lastOnes);
    copyAll(objects, from, to);
    copyAll(lastOnes, from, to);
    deleteAll(List.of(mark));
    delete(from);
  }

  private static void copyAll(List<Place> objects, S3Place from, S3Place to) throws IOException {
    ExecutorService threads = Executors.newFixedThreadPool(AT_A_TIME);
    try {
      List<Callable<Void>> copies = new ArrayList<>();
      for (Place object : objects) {
        copies.add(
            () -> {
              copy((S3Place) object, from, to);
              return null;
            });
      }
      for (Future<Void> copied : threads.invokeAll(copies)) {
        copied.get();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw (InterruptedIOException) new InterruptedIOException("Interrupted").initCause(e);
    } catch (ExecutionException e) {
      throw e.getCause() instanceof IOException io ? io : new IOException(e.getCause());
    } finally {
      threads.shutdownNow();
    }
  }

  private static void copy(S3Place object, S3Place from, S3Place to) throws IOException {
    String relative = object.key().substring(from.prefix().length());
    S3Calls.ask(
        to.at(relative),
        () ->
            S3Connection.client()
                .copyObject(
                    copy ->
                        copy.sourceBucket(object.bucket())
                            .sourceKey(object.key())
                            .destinationBucket(to.bucket())
                            .destinationKey(to.prefix() + relative)));
  }

  /** Removes a folder so that a process killed meanwhile leaves none that looks whole. */
  static void remove(S3Place folder) throws IOException {
    S3Place mark = folder.at(UNFINISHED);
    mark.put(RequestBody.empty());
    List<Place> objects = new ArrayList<>(S3Listing.objects(folder));
    objects.remove(mark);
    deleteAll(objects);
    deleteAll(List.of(mark));
  }

  /** Removes a folder that is marked as unfinished; others stay. */
  static void clearUnfinished(S3Place folder) throws IOException {
    if (folder.at(UNFINISHED).isObject()) {
      remove(folder);
    }
  }

  /** Removes the object of this key, and all below it. */
  static void delete(S3Place place) throws IOException {
    List<Place> objects = new ArrayList<>(S3Listing.objects(place));
    if (place.isObject()) {
      objects.add(place);
    }
    deleteAll(objects);
  }

  private static void deleteAll(List<Place> objects) throws IOException {
    for (int from = 0; from < objects.size(); from += MOST_AT_ONCE) {
      deleteAtOnce(objects.subList(from, Math.min(objects.size(), from + MOST_AT_ONCE)));
    }
  }

  private static void deleteAtOnce(List<Place> objects) throws IOException {
    S3Place one = (S3Place) objects.get(0);
    List<ObjectIdentifier> keys =
        objects.stream()
            .map(object -> ObjectIdentifier.builder().key(((S3Place) object).key()).build())
            .toList();
    DeleteObjectsResponse answer =
        S3Calls.ask(
            one,
            () ->
                S3Connection.client()
                    .deleteObjects(
                        all -> all.bucket(one.bucket()).delete(d -> d.objects(keys).quiet(true))));
    if (answer.hasErrors() && !answer.errors().isEmpty()) {
      throw new IOException(
          "s3://%s/%s cannot be removed: %s"
              .formatted(
                  one.bucket(), answer.errors().get(0).key(), answer.errors().get(0).message()));
    }
  }
}

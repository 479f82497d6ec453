package dev.parallax.corpus.source;

import dev.parallax.files.Found;
import dev.parallax.files.Place;
import dev.parallax.files.StorageException;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Lists all that an input folder holds, following no link and opening no file. */
final class InputWalk {

  private final Exclusion exclusion;
  private final List<Entry> entries = new ArrayList<>();
  private final List<IgnoredFile> ignored = new ArrayList<>();

  /**
   * A file, link, pipe or the like, or a folder that could not be opened.
   *
   * @param file absolute
   * @param path relative, as it is written everywhere else
   */
  record Entry(Place file, String path) {}

  private InputWalk(Exclusion exclusion) {
    this.exclusion = exclusion;
  }

  /** Walks the folder; what is found is sorted by path, whatever order the storage has. */
  static InputWalk of(Place folder, Exclusion exclusion) throws IOException {
    InputWalk walk = new InputWalk(exclusion);
    walk.visitAll(folder.list(), "");
    walk.entries.sort((a, b) -> RelativePath.ORDER.compare(a.path(), b.path()));
    walk.ignored.sort((a, b) -> RelativePath.ORDER.compare(a.path(), b.path()));
    return walk;
  }

  private void visitAll(List<Place> places, String above) {
    for (Place place : places) {
      visit(place, above + place.name());
    }
  }

  private void visit(Place place, String path) {
    boolean folder = isFolder(place);
    if (isIgnored(path, folder ? "/" : "")) {
      return;
    }
    if (folder) {
      try {
        visitAll(place.list(), path + "/");
        return;
      } catch (IOException cannotBeOpened) {
        StorageException.throwUnchecked(cannotBeOpened);
        // Told as an entry, whose check says why.
      }
    }
    entries.add(new Entry(place, path));
  }

  private static boolean isFolder(Place place) {
    try {
      Optional<Found> found = place.look();
      return found.isPresent() && found.get().kind() == Found.Kind.FOLDER;
    } catch (IOException cannotBeTold) {
      StorageException.throwUnchecked(cannotBeTold);
      return false;
    } catch (InvalidPathException cannotBeWritten) {
      return false;
    }
  }

  private boolean isIgnored(String path, String suffix) {
    Optional<String> reason = exclusion.reason(path);
    reason.ifPresent(why -> ignored.add(new IgnoredFile(path + suffix, why)));
    return reason.isPresent();
  }

  /** What may be a document, by path. */
  List<Entry> entries() {
    return entries;
  }

  /** What is no document, by path. */
  List<IgnoredFile> ignored() {
    return ignored;
  }
}

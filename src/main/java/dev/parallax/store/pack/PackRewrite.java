package dev.parallax.store.pack;

import dev.parallax.files.Place;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Entries of old packs in new ones. Closed before it was ended, it leaves nothing behind. */
final class PackRewrite implements Closeable {

  private final Place folder;
  private final int sequence;
  private final List<Place> begun = new ArrayList<>();
  private @Nullable PackWriter writer;
  private boolean ended;

  /**
   * @param folder of the packs
   * @param sequence of the new ones
   */
  PackRewrite(Place folder, int sequence) {
    this.folder = folder;
    this.sequence = sequence;
  }

  void add(String key, byte[] entry) throws IOException {
    PackWriter open = writer;
    if (open == null) {
      open = PackWriter.open(folder, sequence, System::nanoTime);
      writer = open;
      begun.add(open.place());
    }
    open.append(key, entry);
    if (open.isFull()) {
      open.commit(true);
      writer = null;
    }
  }

  /** All were added; who comes finds them. */
  void end() throws IOException {
    if (writer != null) {
      writer.commit(true);
      writer = null;
    }
    ended = true;
  }

  /** Where the old packs stay, the new ones go, lest each attempt on a full disk leave more. */
  @Override
  public void close() throws IOException {
    if (ended) {
      return;
    }
    try {
      if (writer != null) {
        writer.abandon();
      }
    } finally {
      for (Place place : begun) {
        place.delete();
      }
    }
  }
}

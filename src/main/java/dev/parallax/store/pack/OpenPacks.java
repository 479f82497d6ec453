package dev.parallax.store.pack;

import dev.parallax.files.Place;
import java.io.IOException;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The packs that a run has in use in this JVM, shared by all its threads, so that few packs are
 * written however many steps write. It lasts as long as somebody holds it or one of its folders,
 * and until all that was put is committed.
 */
public final class OpenPacks implements AutoCloseable {

  private static final Map<String, WeakReference<OpenPacks>> OPEN = new HashMap<>();

  /** Whoever was set up late, as bundles of a graph that has failed are, must put nothing more. */
  private static final Set<String> ENDED = new HashSet<>();

  private final String run;
  private boolean ended;
  private final Map<Place, PackFolder> folders = new HashMap<>();

  private OpenPacks(String run, boolean ended) {
    this.run = run;
    this.ended = ended;
  }

  /**
   * Those of a run that begins, though one that was called the same has ended here.
   *
   * @param run names it
   */
  public static OpenPacks begin(String run) {
    synchronized (OPEN) {
      ENDED.remove(run);
      return of(run);
    }
  }

  /**
   * Those of a run. Where it has ended here, nothing can be put.
   *
   * @param run names it; other runs of this JVM are called otherwise
   */
  public static OpenPacks of(String run) {
    synchronized (OPEN) {
      OPEN.values().removeIf(reference -> reference.get() == null);
      WeakReference<OpenPacks> reference = OPEN.get(run);
      OpenPacks known = reference == null ? null : reference.get();
      if (known == null) {
        boolean over = ENDED.contains(run);
        known = new OpenPacks(run, over);
        if (!over) {
          OPEN.put(run, new WeakReference<>(known));
        }
      }
      return known;
    }
  }

  /**
   * A folder of packs.
   *
   * @param durable whether it outlives the run: what is put there is then kept though the process
   *     is killed, as far as the storage can
   */
  public synchronized PackFolder folder(Place folder, boolean durable) {
    return folders.computeIfAbsent(folder, place -> open(place, durable));
  }

  private PackFolder open(Place place, boolean durable) {
    PackFolder opened = new PackFolder(this, place, durable, System::nanoTime);
    if (ended) {
      opened.close();
    }
    return opened;
  }

  private synchronized List<PackFolder> folders() {
    return new ArrayList<>(folders.values());
  }

  /**
   * Lets others find all that was put.
   *
   * @throws IOException if it cannot be written
   */
  public void commit() throws IOException {
    for (PackFolder folder : folders()) {
      folder.commit();
    }
  }

  /**
   * Lets other runs find what outlives this one: work that takes long comes, in which nothing is
   * put.
   *
   * @throws IOException if it cannot be written
   */
  public void commitDurable() throws IOException {
    for (PackFolder folder : folders()) {
      if (folder.isDurable()) {
        folder.commit();
      }
    }
  }

  /** Ends the run here. What is not committed is dropped, but for what outlives runs. */
  @Override
  public void close() {
    synchronized (OPEN) {
      OPEN.remove(run);
      ENDED.add(run);
    }
    end().forEach(PackFolder::close);
  }

  private synchronized List<PackFolder> end() {
    ended = true;
    return folders();
  }
}

package dev.parallax.store;

import dev.parallax.files.Places;
import dev.parallax.model.Hashes;
import dev.parallax.store.pack.OpenPacks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;

/** Texts in a store, each put under its own hash. */
public final class StoredTexts {

  private StoredTexts() {}

  /** Puts texts as a run of its own does, into one pack. */
  public static void put(StoreFolder store, String kind, String... texts) throws IOException {
    try (OpenPacks run = run()) {
      EntryStore<String> entries = new EntryStore<>(store, run, kind, String.class, damage -> {});
      for (String text : texts) {
        entries.put(Hashes.sha256(text), text);
      }
    }
  }

  /** Packs of a run like no other. */
  public static OpenPacks run() {
    return OpenPacks.of(UUID.randomUUID().toString());
  }

  /** The file that an entry is in. */
  public static Path file(StoredEntry entry) {
    return Places.path(entry.source().place());
  }

  /** Flips a bit of an entry's last byte. */
  public static void damage(StoredEntry entry) throws IOException {
    byte[] bytes = Files.readAllBytes(file(entry));
    bytes[(int) entry.entry().from() + entry.entry().length() - 1] ^= 1;
    Files.write(file(entry), bytes);
  }
}

package dev.parallax.cli.store;

import dev.parallax.cli.ExitCode;
import dev.parallax.cli.print.Terminal;
import dev.parallax.files.Place;
import dev.parallax.store.FoundDamage;
import dev.parallax.store.StoreFolder;
import dev.parallax.store.StoreListing;
import dev.parallax.store.StoreLock;
import dev.parallax.store.StoredEntry;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
    name = "verify",
    mixinStandardHelpOptions = true,
    description = "Reads every entry, tells the damaged ones and removes them.")
final class StoreVerifyCommand extends StoreAction {

  @Option(names = "--dry-run", description = "Only tell; remove nothing.")
  private boolean dryRun;

  StoreVerifyCommand(Terminal terminal) {
    super(terminal);
  }

  /** Tidies nothing before it has looked. */
  @Override
  ExitCode act(StoreFolder store, Place folder) throws Exception {
    StoreLock shared = StoreLock.share(store);
    try (shared) {
      return verify(store.listing());
    }
  }

  private ExitCode verify(StoreListing listing) throws IOException {
    List<StoredEntry> entries = listing.entries();
    List<FoundDamage> found = new ArrayList<>(listing.damagedPacks());
    List<StoredEntry> damaged = new ArrayList<>();
    listing
        .damagedEntries()
        .forEach(
            (entry, damage) -> {
              found.add(damage);
              if (damage.surely()) {
                damaged.add(entry);
              }
            });
    if (!found.isEmpty() && !dryRun) {
      listing.remove(damaged);
    }
    found.forEach(damage -> tell(damage, !dryRun));
    long surely = found.stream().filter(FoundDamage::surely).count();
    long unread = found.size() - surely;
    print(
        "%s read, damaged: %d%s"
            .formatted(
                StoreContent.size(entries), surely, unread > 0 ? ", not readable: " + unread : ""));
    return found.isEmpty() ? ExitCode.DONE : ExitCode.DAMAGED;
  }
}

package dev.parallax.cli.store;

import dev.parallax.cli.ExitCode;
import dev.parallax.cli.StoppedException;
import dev.parallax.cli.print.Terminal;
import dev.parallax.files.Place;
import dev.parallax.store.StoreFolder;
import dev.parallax.store.StoreLock;
import dev.parallax.store.StoredEntry;
import java.io.IOException;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
    name = "prune",
    mixinStandardHelpOptions = true,
    description = "Removes what no kept run of any job in the output folder uses.")
final class StorePruneCommand extends StoreAction {

  @Option(names = "--dry-run", description = "Only tell what would be removed.")
  private boolean dryRun;

  StorePruneCommand(Terminal terminal) {
    super(terminal);
  }

  /** Runs share the store's lock: what one at work has just made is in no manifest yet. */
  @Override
  ExitCode act(StoreFolder store, Place folder) throws Exception {
    try (StoreLock alone = StoreLock.tryAlone(store).orElse(null)) {
      if (alone == null) {
        String message = "a run is at work with " + store.path() + "; nothing was removed";
        throw new StoppedException(ExitCode.LOCKED, message, null);
      }
      return prune(store, folder);
    }
  }

  private ExitCode prune(StoreFolder store, Place folder) throws IOException {
    StoreContent content = StoreContent.read(store, folder);
    List<StoredEntry> unused = content.unused();
    if (!dryRun) {
      content.listing().remove(unused);
      store.tidy();
    }
    content.listing().damagedPacks().forEach(damage -> tell(damage, !dryRun));
    print(StoreContent.size(unused) + (dryRun ? " would be removed" : " removed"));
    return ExitCode.DONE;
  }
}

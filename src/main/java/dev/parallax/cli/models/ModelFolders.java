package dev.parallax.cli.models;

import dev.parallax.files.LocalPlace;
import dev.parallax.files.Place;
import java.io.File;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where models may lie, as the launcher told.
 *
 * @param searched folders, the first that holds a jar wins; none in a checkout, whose build has its
 *     models from Maven
 * @param chosen the folder that fetched models go to; empty in a checkout
 */
record ModelFolders(List<Place> searched, Optional<Place> chosen) {

  private static final String SEARCHED = "parallax.models";
  private static final String CHOSEN = "parallax.models.to";

  /** Copies the list. */
  ModelFolders {
    searched = List.copyOf(searched);
  }

  static ModelFolders told() {
    return of(System.getProperty(SEARCHED), System.getProperty(CHOSEN));
  }

  static ModelFolders of(@Nullable String searched, @Nullable String chosen) {
    return new ModelFolders(
        Arrays.stream((searched == null ? "" : searched).split(File.pathSeparator, -1))
            .filter(folder -> !folder.isEmpty())
            .<Place>map(LocalPlace::absolute)
            .toList(),
        Optional.ofNullable(chosen).filter(folder -> !folder.isEmpty()).map(LocalPlace::absolute));
  }

  /** The jar of that name that would be used. */
  Optional<Place> find(String file) {
    return searched.stream().map(folder -> folder.at(file)).filter(Place::isObject).findFirst();
  }
}

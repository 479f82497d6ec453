package dev.parallax.learn.frame;

import dev.parallax.files.Place;
import dev.parallax.frame.score.FrameParameters;
import java.io.IOException;
import java.util.List;

/**
 * Where training of frames writes.
 *
 * @param parameters of the heads
 * @param card the model card
 */
public record FrameModelFiles(Place parameters, Place card) {

  private static final String PARAMETERS = "frame-score.json";
  private static final String CARD = "frame-score.md";

  /** Where the project keeps them: the next build packs the parameters into its jar. */
  public static FrameModelFiles inProject(Place home) {
    return new FrameModelFiles(
        home.at("src/main/resources/dev/parallax/frame/score/" + PARAMETERS),
        home.at("docs/models/" + CARD));
  }

  /** In one folder. */
  public static FrameModelFiles in(Place folder) {
    return new FrameModelFiles(folder.at(PARAMETERS), folder.at(CARD));
  }

  /** Writes both, and says where. */
  List<String> write(FrameParameters found, byte[] about) throws IOException {
    parameters.write(found.toBytes());
    card.write(about);
    return List.of("parameters  " + parameters, "model card  " + card);
  }
}

package dev.parallax.run;

import dev.parallax.files.Place;
import java.io.IOException;
import java.util.Optional;

/** Something is in the place of the link to the newest run, and may be somebody's. */
public final class LatestPointerException extends IOException {

  private static final long serialVersionUID = 1L;

  /**
   * @param latest where the link should be
   * @param kind what is there, for people
   * @param newest run of the job, which a link may lead to
   */
  LatestPointerException(Place latest, String kind, Optional<String> newest) {
    super(
        latest
            + " is "
            + kind
            + ", where the link to the newest run should be, so no run can be published; a tool"
            + " that copies folders without links may have made it. Nothing was changed. Move it"
            + " elsewhere"
            + newest
                .map(run -> ", link the newest run again (ln -s runs/" + run + " latest)")
                .orElse("")
            + " and run again.");
  }
}

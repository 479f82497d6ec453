package dev.parallax.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import dev.parallax.files.LocalPlace;
import dev.parallax.stray.Stray;
import org.junit.jupiter.api.Test;

/** Rules are no use if nothing breaks them: a class that does is found by each. */
class RulesRefuseTest {

  private static final JavaClasses STRAY =
      new ClassFileImporter().importClasses(Stray.class, LocalPlace.class);

  @Test
  void aRoomThatStandsInNoLayer() {
    assertThat(violations(RoomsTest.ROOMS_KNOW_ONLY_THOSE_BELOW))
        .contains(Stray.class.getName())
        .doesNotContain(LocalPlace.class.getName());
  }

  @Test
  void pathsOutsideTheRoomOfFiles() {
    assertThat(violations(RoomsTest.BYTES_AT_REST_ARE_IN_ONE_ROOM_ONLY))
        .contains(Stray.class.getName())
        .doesNotContain(LocalPlace.class.getName());
  }

  private static String violations(ArchRule rule) {
    return String.join("\n", rule.evaluate(STRAY).getFailureReport().getDetails());
  }
}

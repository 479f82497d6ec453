package dev.parallax.pipeline.beam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.Locale;
import java.util.TimeZone;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ClientJvmTest {

  private final Locale locale = Locale.getDefault();
  private final TimeZone zone = TimeZone.getDefault();
  private final ClientJvm here = ClientJvm.here();

  @AfterEach
  void restore() {
    Locale.setDefault(locale);
    TimeZone.setDefault(zone);
  }

  @Test
  void whereItArrivesLocaleAndTimeZoneAreMadeThoseOfTheCommandLine() throws Exception {
    Locale.setDefault(new Locale("tr", "TR"));
    TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
    assertThat(travelled(here)).isEqualTo(here);
    assertThat(Locale.getDefault()).as("at home").isEqualTo(new Locale("tr", "TR"));

    travelled(elsewhere(here.java(), here.charset(), here.parallax()));
    assertThat("TITLE".toLowerCase(Locale.getDefault())).isEqualTo("title");
    assertThat(TimeZone.getDefault().getID()).isEqualTo("UTC");
  }

  @Test
  void whatCannotBeSetMustBeTheSame() {
    assertRefused(elsewhere(11, here.charset(), here.parallax()), "and the client Java 11");
    assertRefused(elsewhere(here.java(), "IBM500", here.parallax()), "-Dfile.encoding=UTF-8");
    assertRefused(
        elsewhere(here.java(), here.charset(), "0.0.1 abc"), "the client Parallax 0.0.1 abc");
  }

  private static void assertRefused(ClientJvm client, String words) {
    assertThatThrownBy(() -> travelled(client))
        .isInstanceOf(InvalidObjectException.class)
        .hasMessageStartingWith("a worker has ")
        .hasMessageContaining(words);
  }

  private static ClientJvm elsewhere(int java, String charset, String parallax) {
    return new ClientJvm(UUID.randomUUID(), java, charset, parallax);
  }

  private static Object travelled(ClientJvm client) throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(client);
    }
    return new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray())).readObject();
  }
}

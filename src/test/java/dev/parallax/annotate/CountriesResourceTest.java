package dev.parallax.annotate;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The table of countries, read without the class that uses it. */
class CountriesResourceTest {

  /** Not in ISO 3166-1: withdrawn codes, and Kosovo's user-assigned one. */
  private static final Set<String> BEYOND_ISO = Set.of("SUN", "CSK", "YUG", "DDR", "XKX");

  private static final List<CSVRecord> ROWS = new ArrayList<>();

  @BeforeAll
  static void readTable() throws IOException {
    CSVFormat format =
        CSVFormat.DEFAULT
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setCommentMarker('#')
            .get();
    try (InputStream stream = CountriesResourceTest.class.getResourceAsStream("countries.csv")) {
      assertThat(stream).isNotNull();
      ROWS.clear();
      format.parse(new InputStreamReader(stream, StandardCharsets.UTF_8)).forEach(ROWS::add);
    }
    assertThat(ROWS).hasSizeGreaterThan(240);
  }

  @Test
  void everyRowIsComplete() {
    assertThat(ROWS)
        .allSatisfy(
            row -> {
              assertThat(row.isConsistent()).isTrue();
              assertThat(row.size()).isEqualTo(5);
              assertThat(row.get("alpha3")).matches("[A-Z]{3}");
              assertThat(row.get("alpha2")).matches("[A-Z]{2}");
              assertThat(row.get("name")).isNotBlank();
            });
  }

  @Test
  void codesAreUnique() {
    assertThat(ROWS).extracting(row -> row.get("alpha3")).doesNotHaveDuplicates();
    assertThat(ROWS).extracting(row -> row.get("alpha2")).doesNotHaveDuplicates();
  }

  @Test
  void everyPairOfIsoCodesIsThereAndNoOtherThanThoseNamed() {
    Map<String, String> iso =
        Arrays.stream(Locale.getISOCountries())
            .collect(toMap(alpha2 -> new Locale("", alpha2).getISO3Country(), alpha2 -> alpha2));
    Map<String, String> ours =
        ROWS.stream().collect(toMap(row -> row.get("alpha3"), row -> row.get("alpha2")));
    assertThat(iso).hasSizeGreaterThan(240);
    assertThat(ours).containsAllEntriesOf(iso);

    Set<String> beyond = ours.keySet().stream().filter(c -> !iso.containsKey(c)).collect(toSet());
    assertThat(beyond).isEqualTo(BEYOND_ISO);
  }

  /** Folded as hard as can be, so that no two rows meet however a text writes a name. */
  @Test
  void noNameOrDemonymIsClaimedByTwoCountries() {
    Map<String, String> owners = new TreeMap<>();
    for (CSVRecord row : ROWS) {
      for (String form : forms(row)) {
        String owner = owners.putIfAbsent(form.toUpperCase(Locale.ROOT), row.get("alpha3"));
        assertThat(owner).as(form).isIn(null, row.get("alpha3"));
      }
    }
    assertThat(owners).hasSizeGreaterThan(900);
  }

  @Test
  void noRowRepeatsAFormOrPadsIt() {
    for (CSVRecord row : ROWS) {
      assertThat(forms(row))
          .as(row.get("alpha3"))
          .doesNotHaveDuplicates()
          .allSatisfy(form -> assertThat(form).isEqualTo(form.strip()).isNotEmpty());
    }
  }

  @Test
  void everyFormIsFoundByTheLookUp() {
    Countries countries = Countries.load();
    for (CSVRecord row : ROWS) {
      String code = row.get("alpha3");
      names(row).forEach(form -> assertThat(countries.country(form)).as(form).contains(code));
      demonyms(row).forEach(form -> assertThat(countries.demonym(form)).as(form).contains(code));
    }
  }

  private static List<String> forms(CSVRecord row) {
    return Stream.concat(names(row), demonyms(row)).toList();
  }

  private static Stream<String> names(CSVRecord row) {
    return Stream.concat(Stream.of(row.get("name")), parts(row.get("aliases")));
  }

  private static Stream<String> demonyms(CSVRecord row) {
    return parts(row.get("demonyms"));
  }

  private static Stream<String> parts(String barSeparated) {
    return Arrays.stream(barSeparated.split("\\|", -1)).filter(form -> !barSeparated.isEmpty());
  }
}

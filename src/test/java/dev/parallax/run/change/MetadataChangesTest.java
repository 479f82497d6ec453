package dev.parallax.run.change;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.files.Place;
import dev.parallax.files.Places;
import dev.parallax.report.SampleReports;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MetadataChangesTest {

  @TempDir private Path folder = Path.of("");

  @Test
  void saysOfHowManyDocumentsWhatIsSaidOtherwise() throws IOException {
    Path input = folder.resolve("input");
    SampleReports.writeEssays(input, 4);
    SampleReports.write(
        input, "documents.csv", "path,author,date\n2016/essay-00.txt,Ann,2016-01-02\n");
    Place before = Places.of(SampleReports.run(folder));
    SampleReports.write(
        input,
        "documents.csv",
        "path,author,date\n2016/essay-00.txt,Ann,\n2016/essay-01.txt,Bea,\n2024/essay-00.txt,Cy,\n");
    Place after = Places.of(SampleReports.run(folder));

    assertThat(MetadataChanges.between(before, after))
        .containsExactly("author given for 2 documents", "date gone from 1 document");
    assertThat(MetadataChanges.between(after, after)).isEmpty();
    assertThat(MetadataChanges.between(before, Places.of(folder))).isEmpty();
  }
}

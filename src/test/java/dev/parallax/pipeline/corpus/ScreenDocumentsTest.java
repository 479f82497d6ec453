package dev.parallax.pipeline.corpus;

import static dev.parallax.pipeline.corpus.ScreenDocuments.CHARACTERS_PER_FILE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.corpus.screen.DocumentFingerprint;
import dev.parallax.corpus.screen.MinHashSignature;
import dev.parallax.model.Hashes;
import dev.parallax.pipeline.BeamExtension;
import dev.parallax.pipeline.TestJobs;
import dev.parallax.pipeline.beam.RecordCoder;
import dev.parallax.pipeline.handover.AcceptedDocument;
import dev.parallax.pipeline.handover.ReadDocument;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.beam.sdk.testing.PAssert;
import org.apache.beam.sdk.testing.TestPipeline;
import org.apache.beam.sdk.transforms.Create;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(BeamExtension.class)
class ScreenDocumentsTest {

  @TempDir Path folder;

  @Test
  void aFileEndsAfterSoManyDocumentsOrSoMuchText(TestPipeline pipeline) throws IOException {
    var config = TestJobs.config(folder);
    List<ReadDocument> corpus = new ArrayList<>();
    corpus.add(read("a", 10));
    corpus.add(read("b", CHARACTERS_PER_FILE));
    corpus.add(read("c", CHARACTERS_PER_FILE / 2));
    corpus.add(read("d", CHARACTERS_PER_FILE / 2));
    corpus.add(read("e", 1));
    corpus.add(read("f", 1));
    corpus.add(read("g", 1));
    corpus.add(read("h", 1));

    var accepted =
        pipeline
            .apply(Create.of(corpus).withCoder(RecordCoder.of(ReadDocument.class)))
            .apply(new ScreenDocuments(config.duplicates(), config.cohorts(), 3))
            .get(ScreenDocuments.ACCEPTED);

    PAssert.that(accepted)
        .satisfies(
            documents -> {
              Map<String, Integer> files = new TreeMap<>();
              for (AcceptedDocument document : documents) {
                files.put(document.documentId(), document.file());
              }
              assertThat(files)
                  .isEqualTo(
                      Map.of("a", 0, "b", 0, "c", 1, "d", 1, "e", 2, "f", 2, "g", 2, "h", 3));
              return null;
            });
    pipeline.run().waitUntilFinish();
  }

  private static ReadDocument read(String id, int characters) {
    String hash = Hashes.sha256(id);
    MinHashSignature signature = MinHashSignature.of(List.of(id, id + "1", id + "2", id + "3"));
    return new ReadDocument(
        new DocumentFingerprint(id, "2016", id, hash, hash, signature), characters, null, null);
  }
}

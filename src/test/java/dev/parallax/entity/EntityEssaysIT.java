package dev.parallax.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.parallax.annotate.Annotator;
import dev.parallax.annotate.SharedAnnotator;
import dev.parallax.config.AnnotationConfig;
import dev.parallax.config.CleaningConfig;
import dev.parallax.config.EntitiesConfig;
import dev.parallax.corpus.DocumentReader;
import dev.parallax.corpus.DocumentRejectedException;
import dev.parallax.corpus.InputConfigs;
import dev.parallax.corpus.clean.Cleaner;
import dev.parallax.corpus.source.DocumentSource;
import dev.parallax.entity.mention.MentionCompletion;
import dev.parallax.entity.name.Resources;
import dev.parallax.files.Places;
import dev.parallax.model.annotation.AnnotatedDocument;
import dev.parallax.model.annotation.Annotation;
import dev.parallax.model.annotation.Mention;
import dev.parallax.model.text.Document;
import dev.parallax.model.text.Metadata;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

/**
 * Mentions of the most named actors of the two essays, listed by a reader by offsets, against what
 * the real models and this room make of them. A mention that is missed counts as wrong; one is
 * right if what stands at some of its characters has its entity. Pronouns are not listed.
 */
class EntityEssaysIT {

  private static final String LIST = "/dev/parallax/entity/essay-mentions.csv";
  private static final Path ESSAYS = Path.of("..", "shared", "essays");
  private static final double REQUIRED = 0.95;

  @Test
  void listedMentionsCarryTheRightEntity() throws DocumentRejectedException {
    assumeTrue(getClass().getResource(LIST) != null, "no list of mentions: " + LIST);
    assumeTrue(Files.isDirectory(ESSAYS), "the essays are not at hand: " + ESSAYS);
    List<CSVRecord> listed = Resources.rows(LIST);
    Map<String, AnnotatedDocument> essays = annotate(listed);
    EntityCatalogue catalogue =
        EntityCatalogue.of(
            essays.values().stream().map(NameInventory::of).toList(), EntitiesConfig.NONE);
    Map<String, Map<Integer, String>> entities = new TreeMap<>();
    essays.forEach((id, essay) -> entities.put(id, catalogue.entitiesOf(essay)));

    List<String> wrong = new ArrayList<>();
    for (CSVRecord row : listed) {
      String id = row.get("document_id");
      if (!found(row, essays.get(id), entities.get(id))) {
        wrong.add(id + " " + row.get("start_char") + " " + expected(row));
      }
    }
    assertThat(listed).isNotEmpty();
    assertThat(1 - (double) wrong.size() / listed.size())
        .as("share of %s mentions; wrong: %s", listed.size(), wrong)
        .isGreaterThanOrEqualTo(REQUIRED);
  }

  private static boolean found(
      CSVRecord row, AnnotatedDocument essay, Map<Integer, String> entities) {
    int start = Integer.parseInt(row.get("start_char"));
    int end = Integer.parseInt(row.get("end_char"));
    return essay.annotation().mentions().stream()
        .filter(mention -> mention.span().start() < end && start < mention.span().end())
        .map(Mention::ordinal)
        .anyMatch(ordinal -> expected(row).equals(entities.get(ordinal)));
  }

  /** A country's name and its demonym are two entities; the list may give the country for both. */
  private static String expected(CSVRecord row) {
    String actor = row.get("actor");
    return row.get("form").equals("demonym") ? actor.replaceFirst("^country:", "demonym:") : actor;
  }

  private static Map<String, AnnotatedDocument> annotate(List<CSVRecord> listed)
      throws DocumentRejectedException {
    DocumentReader reader =
        new DocumentReader(
            Places.of(ESSAYS),
            InputConfigs.defaults(),
            new Cleaner(
                    new CleaningConfig(
                        true, true, true, true, true, true, true, true, true, true, true))
                ::clean);
    Annotator annotator =
        SharedAnnotator.get(new AnnotationConfig(200, true, AnnotationConfig.Parser.PARALLAX), 2);
    Map<String, AnnotatedDocument> essays = new TreeMap<>();
    for (CSVRecord row : listed) {
      String id = row.get("document_id");
      if (!essays.containsKey(id)) {
        essays.put(id, annotate(reader.read(source(id)), annotator));
      }
    }
    return essays;
  }

  private static DocumentSource source(String id) {
    return new DocumentSource(id, id.substring(0, id.indexOf('/')), id, Metadata.NONE);
  }

  private static AnnotatedDocument annotate(Document document, Annotator annotator) {
    Annotation annotation = annotator.annotate(document.text(), document.segments());
    return new AnnotatedDocument(document, MentionCompletion.complete(document.text(), annotation));
  }
}

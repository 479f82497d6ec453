package dev.parallax.entity.mention;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.entity.MarkedDocument;
import dev.parallax.model.SampleDocuments;
import dev.parallax.model.annotation.AnnotatedDocument;
import dev.parallax.model.annotation.Annotation;
import dev.parallax.model.annotation.Mention;
import dev.parallax.model.annotation.Token;
import dev.parallax.model.measure.AnalysedDocument;
import dev.parallax.model.text.CodePointText;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MentionCompletionTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The US-Japan alliance.                     | US COUNTRY USA; Japan COUNTRY JPN
          The US-[COUNTRY:JPN Japan] alliance.       | US COUNTRY USA; Japan COUNTRY JPN
          In 🌊 Kim Jong-un spoke.                    | Kim Jong-un PERSON null
          [PERSON Kim Jong] Un spoke.                | Kim Jong Un PERSON null
          The South [COUNTRY:CHN China] Sea is calm. | South China Sea LOCATION null
          The Korean [LOCATION Peninsula] is not.    | Korean Peninsula LOCATION null
          Now North Koreas plans.                    | North Koreas COUNTRY PRK
          What Trumps men said.                      | Trumps PERSON null
          The Trumps dined.                          | ''
          Trumps all.                                | ''
          [COUNTRY:USA U.S.] Congress met.           | U.S. COUNTRY USA; Congress ORGANIZATION null
          [COUNTRY:USA U.S.] [ORGANIZATION Congress] | U.S. COUNTRY USA; Congress ORGANIZATION null
          They told us who they are.                 | ''
          TELL US WHO                                | ''
          [DATE Cold] War ended.                     | Cold DATE null
          Nobody and Nowhere.                        | ''
          [PERSON Okonjo] of Nowhere.                | Okonjo PERSON null
          """)
  void addsAndWidensMentionsOfWhatIsKnown(String marked, String expected) {
    AnnotatedDocument document = MarkedDocument.of("2016/a.txt", marked);
    Annotation completed = complete(document);
    CodePointText text = new CodePointText(document.document().text());
    assertThat(
            completed.mentions().stream()
                .map(m -> text.slice(m.span()) + " " + m.type() + " " + m.countryCode())
                .toList())
        .isEqualTo(expected.isEmpty() ? List.of() : List.of(expected.split("; ", -1)));
  }

  @Test
  void tokensAndOrdinalsFollow() {
    AnnotatedDocument document =
        MarkedDocument.of(
            "2016/a.txt",
            "[PERSON Okonjo] left the US-[COUNTRY:JPN Japan] talks.",
            "[DATE Monday] in [LOCATION Nampo].");
    Annotation completed = complete(document);
    assertThat(completed.mentions()).extracting(Mention::ordinal).containsExactly(0, 1, 2, 3, 4);
    assertThat(completed.mentions()).extracting(Mention::sentence).containsExactly(0, 0, 0, 1, 1);
    assertThat(completed.sentences().get(0).tokens())
        .extracting(Token::entityType)
        .containsExactly("PERSON", null, null, "COUNTRY", null, "COUNTRY", null, null);
  }

  @Test
  void mentionsStandInOrderOnTheirTokensAndTwiceChangesNothing() {
    List<AnalysedDocument> corpus = SampleDocuments.corpus(5);
    int added = 0;
    for (AnalysedDocument analysed : corpus) {
      String text = analysed.document().text();
      Annotation completed = MentionCompletion.complete(text, analysed.annotation());
      assertThat(MentionCompletion.complete(text, completed)).isEqualTo(completed);
      assertThat(completed.sentences()).hasSameSizeAs(analysed.annotation().sentences());
      checkMentions(completed);
      added += completed.mentions().size() - analysed.annotation().mentions().size();
    }
    assertThat(added).isPositive();
  }

  private static void checkMentions(Annotation annotation) {
    List<Mention> mentions = annotation.mentions();
    assertThat(mentions)
        .extracting(Mention::ordinal)
        .isEqualTo(IntStream.range(0, mentions.size()).boxed().toList());
    for (int i = 0; i < mentions.size(); i++) {
      Mention mention = mentions.get(i);
      List<Token> tokens =
          annotation
              .sentences()
              .get(mention.sentence())
              .tokens()
              .subList(mention.firstToken() - 1, mention.lastToken());
      assertThat(tokens.get(0).span().start()).isEqualTo(mention.span().start());
      assertThat(tokens.get(tokens.size() - 1).span().end()).isEqualTo(mention.span().end());
      assertThat(tokens).extracting(Token::entityType).containsOnly(mention.type());
      assertThat(i == 0 || mentions.get(i - 1).span().end() <= mention.span().start()).isTrue();
    }
  }

  private static Annotation complete(AnnotatedDocument document) {
    return MentionCompletion.complete(document.document().text(), document.annotation());
  }
}

package dev.parallax.annotate.parse;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.parser.common.ParserGrammar;
import edu.stanford.nlp.parser.common.ParserQuery;
import java.util.List;
import java.util.Optional;

/** CoreNLP's own shift-reduce parser, to compare with. */
public final class CoreNlpParser implements ConstituencyParser {

  private final ParserGrammar parser;

  /**
   * @param parser with its model
   */
  public CoreNlpParser(ParserGrammar parser) {
    this.parser = parser;
  }

  @Override
  public Optional<Parse> parse(List<CoreLabel> tokens) {
    ParserQuery query = parser.parserQuery();
    return query.parse(tokens)
        ? Optional.of(new Parse(query.getBestParse(), query.getBestScore()))
        : Optional.empty();
  }
}

package org.rapporteur.statement;

import org.rapporteur.language.Document;

/**
 * Finds statements by rules over sentences and tokens, with a cue lexicon learned from annotated
 * articles. The fallback and the baseline of trained extractors. Safe for threads.
 */
public final class RuleExtractor implements StatementExtractor {
  private final CueLexicon lexicon;
  private final ReportingWords words;
  private final double floor;

  /** An extractor with the cue lexicon that ships with the program. */
  public RuleExtractor() {
    this(CueLexicon.shipped(), ReportingWords.shipped(), 0);
  }

  private RuleExtractor(CueLexicon lexicon, ReportingWords words, double floor) {
    this.lexicon = lexicon;
    this.words = words;
    this.floor = floor;
  }

  /** This extractor, leaving out statements less sure than this. */
  public RuleExtractor withFloor(double least) {
    return new RuleExtractor(lexicon, words, least);
  }

  @Override
  public Extraction extract(Document document) {
    return new RulePass(document, lexicon, words, floor).run();
  }
}

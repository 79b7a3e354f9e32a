package org.rapporteur.statement;

import org.rapporteur.language.Document;

/**
 * Finds statements by rules over sentences and tokens, with a cue lexicon learned from annotated
 * articles. The fallback and the baseline of trained extractors. Safe for threads.
 */
public final class RuleExtractor implements StatementExtractor {
  private final CueLexicon lexicon;

  /** An extractor with the cue lexicon that ships with the program. */
  public RuleExtractor() {
    this.lexicon = CueLexicon.shipped();
  }

  @Override
  public Extraction extract(Document document) {
    return new RulePass(document, lexicon).run();
  }
}

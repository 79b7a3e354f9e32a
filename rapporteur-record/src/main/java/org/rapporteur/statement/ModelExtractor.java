package org.rapporteur.statement;

import org.rapporteur.encoder.Encoder;
import org.rapporteur.language.Document;

/**
 * Finds statements with a trained model: an encoder scores the role of each word and which words
 * belong together, a chain picks the best roles, and each piece of content goes to its cue. The
 * turns of transcripts are found by rule. Safe for threads.
 */
public final class ModelExtractor implements StatementExtractor {
  private final Encoder encoder;
  private final Labelling labelling;
  private final CueLexicon lexicon;
  private final ReportingWords words;
  private final double floor;

  /** An extractor on top of this encoder that leaves out what the shipped floor leaves out. */
  public ModelExtractor(Encoder encoder) {
    this(encoder, Labelling.read(Encoder.resource("attribution.json")));
  }

  private ModelExtractor(Encoder encoder, Labelling labelling) {
    this(encoder, labelling, labelling.floor());
  }

  private ModelExtractor(Encoder encoder, Labelling labelling, double floor) {
    this.encoder = encoder;
    this.labelling = labelling;
    this.lexicon = CueLexicon.shipped();
    this.words = ReportingWords.shipped();
    this.floor = floor;
  }

  /** This extractor with another floor. */
  public ModelExtractor withFloor(double other) {
    return new ModelExtractor(encoder, labelling, other);
  }

  @Override
  public Extraction extract(Document document) {
    return new ModelPass(document, encoder, labelling, lexicon, words, floor).run();
  }
}

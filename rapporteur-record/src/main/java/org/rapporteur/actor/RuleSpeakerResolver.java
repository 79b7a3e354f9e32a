package org.rapporteur.actor;

import java.util.List;
import java.util.Set;
import org.rapporteur.language.Document;
import org.rapporteur.report.Span;
import org.rapporteur.statement.Extraction;

/**
 * Resolves speakers by rules over names, titles, appositions and pronouns.
 *
 * <p>Names are joined when surname and given name agree in spelling; a bare surname belongs to an
 * earlier full name, by nearness and by how often it was told. Pronouns and definite descriptions
 * go to the most salient earlier mention that fits in number, gender and role (the factors of
 * Lappin and Leass 1994: recency, subject, repetition), if no other comes near it. A description
 * that opens a report may be of somebody named only after. A wrong join is held worse than a missed
 * one: what stays open is an actor of its own, or nobody. Safe to share between threads.
 */
public final class RuleSpeakerResolver implements SpeakerResolver {
  private final Gazetteer gazetteer;
  private final Nouns nouns;

  /** Resolves with the given gazetteer. */
  public RuleSpeakerResolver(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
    this.nouns = new Nouns();
  }

  @Override
  public Cast resolve(Document document, Extraction extraction, List<Span> doers) {
    if (extraction.statements().isEmpty() && doers.isEmpty()) {
      return new Cast(List.of(), List.of());
    }
    return casting(document, extraction).cast(doers);
  }

  /**
   * Which words stand for the same figure, speaking or not: coreference, to measure it.
   *
   * @param mentions the words, in text order
   * @return the mentions of each figure; those that stand for nobody known are left out
   */
  public List<Set<Span>> entities(Document document, Extraction extraction, List<Span> mentions) {
    return casting(document, extraction).entities(mentions);
  }

  private Casting casting(Document document, Extraction extraction) {
    return new Casting(
        document,
        extraction.statements(),
        new Troupe(document, extraction.mentions(), gazetteer, nouns),
        nouns);
  }
}

package org.rapporteur.bench.perturbation;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.rapporteur.language.Sentence;

/** A template whose edits each lie in one sentence. */
record Rule(String name, Kind kind, Half half, Finder finder) implements Template {

  /** Finds the edits that a sentence allows. */
  @FunctionalInterface
  interface Finder {
    /**
     * Finds edits.
     *
     * @param template what to call them
     */
    List<Edit> find(String template, Article article, Sentence sentence, Random random);
  }

  @Override
  public List<Edit> edits(Article article, Random random) {
    List<Edit> edits = new ArrayList<>();
    for (Sentence sentence : article.sentences()) {
      if (kind == Kind.NOTHING) {
        edits.addAll(finder.find(name, article, sentence, random));
      } else if (article.isStatement(sentence)) {
        finder.find(name, article, sentence, random).stream()
            .filter(edit -> article.isSaid(sentence, edit))
            .forEach(edits::add);
      }
    }
    return edits;
  }
}

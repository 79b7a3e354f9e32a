package org.rapporteur.commitment;

import static java.util.Comparator.comparingInt;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.language.Document;
import org.rapporteur.language.Sentence;

/**
 * Finds the earlier agreements that a report names: "the 2019 water accord, under which Belmark
 * promised to keep the sluices open", "the Treaty of Sorrel", "a ceasefire agreed in 2014", "the
 * pact that both sides signed".
 *
 * <p>An agreement counts as made if the report gives a year before its own, a name of the form
 * "Treaty of Sorrel", "the Vessen Protocol" or "the Vessen agreements", or says that it was signed,
 * reached, kept or violated. What is being negotiated is left out: a wrong one is worse than a
 * missed one. Plain words for an agreement ("the accord") add what they tell to the one spoken of
 * before. Stateless.
 */
public final class CommitmentFinder {
  /** Longer sentences, which are lists or no sentences at all, are read in parts of this length. */
  private static final int LONGEST = 300;

  /** The agreements of a text, in the order of their first mention; each once. */
  public List<Commitment> find(Document document) {
    List<Agreement> spokenOf = new ArrayList<>();
    for (int s = 0; s < document.sentences().size(); s++) {
      Sentence sentence = document.sentences().get(s);
      for (int first = sentence.first(); first < sentence.end(); first += LONGEST) {
        int end = Math.min(first + LONGEST, sentence.end());
        Passage part = new Passage(document, new Sentence(first, end, sentence.paragraph()));
        for (int t = first; t < end; t++) {
          int place = s;
          Mention.at(part, t).ifPresent(found -> hear(Telling.of(found, place), spokenOf));
        }
      }
    }
    return spokenOf.stream().filter(Agreement::isMade).map(Agreement::commitment).toList();
  }

  private static void hear(Telling telling, List<Agreement> spokenOf) {
    Optional<Agreement> same = same(telling, spokenOf);
    if (same.isPresent()) {
      same.get().add(telling);
    } else {
      spokenOf.add(new Agreement(telling));
    }
  }

  /** The agreement that is told of again: by its name, its year, or as the last one of its kind. */
  private static Optional<Agreement> same(Telling telling, List<Agreement> spokenOf) {
    List<Agreement> fitting = spokenOf.stream().filter(one -> one.fits(telling)).toList();
    Optional<Agreement> named = fitting.stream().filter(one -> one.isNamedBy(telling)).findFirst();
    if (named.isPresent() || telling.mention().isNotMade()) {
      return named;
    }
    Optional<Agreement> last = latest(fitting);
    if (last.filter(one -> one.isRightBefore(telling.mention())).isPresent()) {
      return last;
    }
    if (!telling.mention().isBare() || !telling.mention().isDefinite()) {
      return Optional.empty();
    }
    if (telling.mention().isDemonstrative() && last.isPresent()) {
      return last.filter(one -> one.isNear(telling));
    }
    return latest(fitting.stream().filter(one -> one.isOfKind(telling.mention().kind())).toList())
        .or(() -> last.filter(one -> one.isLikely(telling)));
  }

  private static Optional<Agreement> latest(List<Agreement> agreements) {
    return agreements.stream().max(comparingInt(Agreement::lastToken));
  }
}

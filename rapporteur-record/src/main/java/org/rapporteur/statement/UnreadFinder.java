package org.rapporteur.statement;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.rapporteur.language.Document;
import org.rapporteur.language.Sentence;

/**
 * Finds statements in what an extractor left unread, by the rules that look into contents: they ask
 * for much, and what they find shares no word with what it found.
 */
final class UnreadFinder {
  private static final int LONGEST_SENTENCE = 200;
  private static final Set<String> ADVICE = Set.of("should", "must", "ought");

  private final Document document;
  private final Syntax syntax;
  private final HearsayFinder hearsay;

  UnreadFinder(Document document, Syntax syntax, HearsayFinder hearsay) {
    this.document = document;
    this.syntax = syntax;
    this.hearsay = hearsay;
  }

  /**
   * The outermost statements that share no token with others.
   *
   * @param read statements found before, their contents complete
   * @param floor how sure they must be at least
   */
  List<Draft> beside(List<Draft> read, double floor) {
    int body = document.tokenAt(document.report().headline());
    BitSet taken = new BitSet();
    read.forEach(draft -> mark(draft, taken));
    List<Draft> found = new ArrayList<>();
    for (Sentence sentence : document.sentences()) {
      if (sentence.first() >= body && sentence.length() <= LONGEST_SENTENCE && isClosed(sentence)) {
        for (Draft draft : hearsay.within(new TokenRange(sentence.first(), sentence.end()))) {
          boolean free = taken.get(draft.first(), draft.end()).isEmpty();
          if (free && !isAdvice(draft.cue()) && draft.confidence() >= floor) {
            mark(draft, taken);
            found.add(draft);
          }
        }
      }
    }
    return found;
  }

  /** Whether a sentence ends with a mark, as a heading does not. */
  private boolean isClosed(Sentence sentence) {
    int last = sentence.end() - 1;
    return syntax.isPause(last) || syntax.classOf(last) == WordClass.COLON || syntax.isQuoted(last);
  }

  /** "Islanders should vote for it": what others are to do, by the report's own lights. */
  private boolean isAdvice(TokenRange cue) {
    for (int i = cue.first(); i < cue.end(); i++) {
      if (ADVICE.contains(syntax.token(i).lower())) {
        return true;
      }
    }
    return false;
  }

  private static void mark(Draft draft, BitSet taken) {
    taken.set(draft.cue().first(), draft.cue().end());
    draft.source().ifPresent(source -> taken.set(source.first(), source.end()));
    draft.content().forEach(piece -> taken.set(piece.first(), piece.end()));
  }
}

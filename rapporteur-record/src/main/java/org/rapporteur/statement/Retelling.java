package org.rapporteur.statement;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.rapporteur.language.Document;

/**
 * Gives "according to" the whole of what it is about: in "Lind told the council that the lake was
 * full, according to her office" that is all before the comma, not only what follows the verb.
 */
final class Retelling {
  private static final int LONGEST_HEARER = 5;

  private final Document document;
  private final Syntax syntax;
  private final NounPhrases phrases;

  Retelling(Document document, Syntax syntax, ReportingWords words) {
    this.document = document;
    this.syntax = syntax;
    this.phrases = new NounPhrases(syntax, words);
  }

  /** These drafts, with contents that began behind a verb of speech begun with the sentence. */
  List<Draft> whole(List<Draft> drafts) {
    BitSet cues = new BitSet();
    drafts.forEach(draft -> cues.set(draft.cue().first(), draft.cue().end()));
    return drafts.stream().map(draft -> whole(draft, cues)).toList();
  }

  private Draft whole(Draft draft, BitSet cues) {
    if (draft.content().isEmpty() || !syntax.token(draft.cue().first()).is("according")) {
      return draft;
    }
    List<TokenRange> pieces = new ArrayList<>(draft.content());
    TokenRange told = pieces.get(0);
    int first = document.sentenceOf(told.first()).first();
    boolean cut =
        told.end() <= draft.cue().first()
            && followsSpeech(told.first(), first)
            && cues.get(first, told.first()).isEmpty();
    if (!cut) {
      return draft;
    }
    pieces.set(0, new TokenRange(first, told.end()));
    return draft.withContent(pieces);
  }

  /** Whether a verb of speech, perhaps with its hearer, stands right before a token. */
  private boolean followsSpeech(int token, int floor) {
    for (int i = token - 1; i > floor && i >= token - LONGEST_HEARER; i--) {
      switch (syntax.classOf(i)) {
        case COMMA, STOP, COLON, DASH, QUOTE -> {
          return false;
        }
        default -> {}
      }
      if (phrases.reports(i).isPresent()) {
        return i == token - 1 || phrases.end(i + 1, token, NounPhrases.TYING) == token;
      }
    }
    return false;
  }
}

package org.rapporteur.issue;

import java.util.List;
import java.util.Locale;
import org.rapporteur.issue.StanceWords.Hit;
import org.rapporteur.language.Document;
import org.rapporteur.language.Token;
import org.rapporteur.statement.Statement;

/**
 * What {@link IssueReader} is measured against: an issue wherever one of its words stands, a side
 * by counting words for and against. Immutable.
 */
public final class KeywordReader {
  private final StanceWords words = new StanceWords();

  /** Reads the table of words. */
  public KeywordReader() {}

  /** Whether one of the issue's words stands in the content. */
  public boolean names(Document document, Statement statement, Issue issue) {
    StringBuilder content = new StringBuilder(" ");
    new Passage(document, statement)
        .content()
        .forEach(token -> content.append(token.lower()).append(' '));
    return issue.words().stream()
        .anyMatch(word -> content.indexOf(" " + word.toLowerCase(Locale.ROOT) + " ") >= 0);
  }

  /** The side with more words in cue and content; unclear if there are as many. */
  public Stance side(Document document, Statement statement) {
    List<Token> tokens = new Passage(document, statement).whole();
    int sum = 0;
    for (Hit hit : words.in(tokens)) {
      sum += hit.is(Sense.WANTS) || hit.is(Sense.GOOD) || hit.is(Sense.UP) ? 1 : 0;
      sum -= hit.is(Sense.REJECTS) || hit.is(Sense.BAD) || hit.is(Sense.DOWN) ? 1 : 0;
    }
    return sum > 0 ? Stance.FAVOURS : sum < 0 ? Stance.OPPOSES : Stance.UNCLEAR;
  }
}

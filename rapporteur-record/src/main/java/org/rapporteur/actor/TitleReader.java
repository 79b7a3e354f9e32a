package org.rapporteur.actor;

import java.util.List;
import java.util.Set;
import org.rapporteur.language.Document;
import org.rapporteur.language.Token;

/** Reads what the title before a name tells of its bearer: "Belmark's President Ansel Roth". */
final class TitleReader {
  private static final Set<Mention.Kind> SEATS =
      Set.of(Mention.Kind.GOVERNMENT, Mention.Kind.ORGANISATION);

  private final Document document;
  private final List<Token> tokens;
  private final Names names;
  private final Nouns nouns;
  private final DescriptionParser descriptions;
  private final Titles titles;
  private final Testimony testimony;

  TitleReader(
      Document document,
      Names names,
      Nouns nouns,
      DescriptionParser descriptions,
      Titles titles,
      Testimony testimony) {
    this.document = document;
    this.tokens = document.tokens();
    this.names = names;
    this.nouns = nouns;
    this.descriptions = descriptions;
    this.titles = titles;
    this.testimony = testimony;
  }

  /** Notes on a figure what the title before one of its names tells. */
  void read(int m, Figure figure) {
    Mention mention = names.get(m);
    int start = titles.start(m);
    if (start == mention.first()) {
      return;
    }
    String last = tokens.get(mention.first() - 1).lower();
    boolean plain = nouns.isPlainHonorific(last);
    boolean portfolio = tokens.get(start).isCapitalised() && holdsOf(start, mention.first());
    boolean office = nouns.isHumanTitle(last) || portfolio;
    if (!plain && !office) {
      return;
    }
    int roleEnd = plain ? mention.first() - 1 : mention.first();
    if (roleEnd > start) {
      noteRole(figure, start, roleEnd);
      voteByTitle(m, figure, start, roleEnd);
    }
  }

  private boolean holdsOf(int first, int end) {
    for (int i = first; i < end; i++) {
      if (tokens.get(i).is("of")) {
        return true;
      }
    }
    return false;
  }

  private void noteRole(Figure figure, int start, int end) {
    String title = nouns.spelledOut(tokens.get(end - 1).lower());
    int spelled = title.isEmpty() ? end : end - 1;
    if (spelled > start) {
      figure.roles.add(DescriptionParser.role(document, start, spelled));
    }
    if (!title.isEmpty()) {
      figure.roles.add(title);
    }
  }

  private void voteByTitle(int m, Figure figure, int start, int roleEnd) {
    int before = start - 1;
    if (before >= 0 && tokens.get(before).kind() != Token.Kind.WORD) {
      before--;
    }
    int sponsor = before >= 0 ? names.endingAt(before + 1) : -1;
    boolean adjacent =
        sponsor >= 0
            && (before == start - 1 || names.get(sponsor).possessive())
            && document.sentenceIndexOf(before) == document.sentenceIndexOf(start);
    if (!adjacent || sponsor == m) {
      voteBySeat(m, figure, start, roleEnd);
      return;
    }
    int first = names.get(sponsor).first();
    if (first > 0 && DescriptionParser.NO_LONGER.contains(tokens.get(first - 1).lower())) {
      figure.roles.remove(DescriptionParser.role(document, start, roleEnd));
      figure.roles.add("former " + DescriptionParser.role(document, start, roleEnd));
      return;
    }
    Description title = descriptions.parse(first, roleEnd);
    boolean separate = names.get(sponsor).possessive() && names.get(sponsor).end() + 1 != start;
    if (!separate) {
      testimony.vote(figure, title, names.get(sponsor).first(), names.get(m).end());
    }
  }

  /** "President Ansel Roth of Belmark": the country or body after the name. */
  private void voteBySeat(int m, Figure figure, int start, int roleEnd) {
    int of = names.get(m).end();
    int seat = of < tokens.size() && tokens.get(of).is("of") ? names.startingAt(of + 1) : -1;
    boolean owned =
        start > 0 && DescriptionParser.POSSESSIVES.contains(tokens.get(start - 1).lower());
    Description title = descriptions.parse(owned ? start - 1 : start, roleEnd);
    if (seat < 0 || !SEATS.contains(names.get(seat).kind())) {
      testimony.vote(figure, title, start, names.get(m).end());
      return;
    }
    testimony.vote(
        figure, title.speakingFor(seat, names.get(seat).text()), start, names.get(seat).end());
  }
}

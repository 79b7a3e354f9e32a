package org.rapporteur.actor;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.rapporteur.language.Document;
import org.rapporteur.language.Sentence;
import org.rapporteur.language.Token;

/** Reads names that say what body they name: "Ministry of Trade and Industry". */
final class BodyNames {
  /** How words end that no name ends with: "Centre for Strategic and …". */
  private static final Pattern ADJECTIVE = Pattern.compile("(ic|al|ive|ary)$");

  /** Bodies whose names tell what they are on. */
  private static final Set<String> WITH_SUBJECT =
      Set.of("committee", "subcommittee", "commission", "council", "conference", "institute");

  /** Words that outlets' names begin with, whatever follows. */
  private static final Set<String> PAPERS = Set.of("daily", "weekly");

  private static final Set<String> CALENDAR = WordClass.named("calendar");

  private final List<Token> tokens;
  private final Gazetteer gazetteer;
  private final Nouns nouns;
  private final Capitals capitals;

  BodyNames(Document document, Gazetteer gazetteer, Nouns nouns, Capitals capitals) {
    this.tokens = document.tokens();
    this.gazetteer = gazetteer;
    this.nouns = nouns;
    this.capitals = capitals;
  }

  /** End of a run of capitalised words from {@code start} that makes a body's name, or start. */
  int end(int start, Sentence sentence) {
    int pair = isPair(start, sentence) ? start + 2 : start;
    int end = singleEnd(pair, sentence);
    return pair > start && end < pair + 2 ? singleEnd(start, sentence) : end;
  }

  private int singleEnd(int start, Sentence sentence) {
    int i = start;
    int end = start;
    while (i < sentence.end() && goesOn(i, start, end, sentence)) {
      boolean body = nouns.kind(tokens.get(i).lower()).isBody() || isAssociation(i, sentence);
      i++;
      if (body) {
        boolean paper = PAPERS.contains(tokens.get(i - 1).lower());
        boolean titled = i < sentence.end() && tokens.get(i).isCapitalised();
        end = paper && titled ? i + 1 : complementEnd(i, sentence);
        i = end;
      }
    }
    return end;
  }

  /** Whether "the Trade and Industry" may begin there, of which some body is to follow. */
  private boolean isPair(int start, Sentence sentence) {
    return start > sentence.first()
        && start + 2 < sentence.end()
        && tokens.get(start - 1).is("the")
        && (tokens.get(start + 1).is("and") || tokens.get(start + 1).is("&"))
        && isCommon(start)
        && isCommon(start + 2);
  }

  /** Whether a capitalised word is no name of its own, nor a body. */
  private boolean isCommon(int token) {
    return tokens.get(token).isCapitalised()
        && !nouns.kind(tokens.get(token).lower()).isBody()
        && !nouns.kind(tokens.get(token).lower()).isHuman()
        && !capitals.isFirstName(token)
        && gazetteer.longest(tokens, token).isEmpty();
  }

  /** Whether a capitalised plural begins "Farmers for Peace" or ends "Dam Workers of Arvonia". */
  private boolean isAssociation(int i, Sentence sentence) {
    Token token = tokens.get(i);
    boolean members =
        i > sentence.first()
            && i + 2 < sentence.end()
            && token.isCapitalised()
            && nouns.isPlural(token.lower())
            && nouns.kind(token.lower()).isHuman()
            && tokens.get(i + 2).isCapitalised()
            && !capitals.isFirstName(i + 2)
            && !nouns.isHonorific(tokens.get(i + 2).lower());
    return members && (tokens.get(i + 1).is("for") || isOfPlace(i));
  }

  /** Whether capitalised "Dam Workers of Arvonia" ends there, not "Ministers of Arvonia". */
  private boolean isOfPlace(int members) {
    return tokens.get(members - 1).isCapitalised()
        && nouns.kind(tokens.get(members).lower()) != Nouns.Kind.OFFICE
        && tokens.get(members + 1).is("of")
        && gazetteer.longest(tokens, members + 2).isPresent();
  }

  /** Whether a name that begins at {@code start} and has a body's end can go on at a token. */
  private boolean goesOn(int i, int start, int end, Sentence sentence) {
    Token token = tokens.get(i);
    return token.isCapitalised() && (i == start || !token.is("the"))
        || i > Math.max(start, end)
            && (isOfficeMark(i, end > start, sentence) || isPluralMark(i, sentence));
  }

  /** Whether a token is the "'s" of "Tarn County Coroner's Office". */
  private boolean isOfficeMark(int i, boolean ofBody, Sentence sentence) {
    return tokens.get(i).kind() == Token.Kind.CLITIC
        && tokens.get(i).lower().endsWith("s")
        && i + 1 < sentence.end()
        && tokens.get(i + 1).isCapitalised()
        && nouns.kind(tokens.get(i + 1).lower()) == Nouns.Kind.BODY
        && (ofBody || nouns.kind(tokens.get(i - 1).lower()).isHuman())
        && tokens.get(i - 1).isCapitalised();
  }

  /** Whether a token is the apostrophe of "Tarn Pilots' Guild". */
  private boolean isPluralMark(int i, Sentence sentence) {
    Token mark = tokens.get(i);
    Token before = tokens.get(i - 1);
    return (mark.text().equals("'") || mark.text().equals("\u2019"))
        && before.end() == mark.start()
        && before.isCapitalised()
        && before.lower().endsWith("s")
        && i + 1 < sentence.end()
        && tokens.get(i + 1).isCapitalised()
        && nouns.kind(tokens.get(i + 1).lower()) == Nouns.Kind.BODY;
  }

  /** Past "of Trade and Industry", if that follows. */
  private int complementEnd(int i, Sentence sentence) {
    if (i + 1 >= sentence.end()
        || !(tokens.get(i).is("of") || tokens.get(i).is("for") || isOnSubject(i))) {
      return i;
    }
    int k = i + 1;
    if (tokens.get(k).is("the") && k + 1 < sentence.end()) {
      k++;
    }
    boolean titled =
        nouns.isHonorific(tokens.get(k).lower()) && !capitals.isLowerOrEnd(k + 1, sentence);
    if (!tokens.get(k).isCapitalised() || titled) {
      return i;
    }
    int subject = k;
    while (k < sentence.end() && tokens.get(k).isCapitalised()) {
      if (k > subject && startsTitle(k, sentence)) {
        return pastModifiers(subject, k);
      }
      k++;
      boolean more =
          k + 1 < sentence.end()
              && (tokens.get(k).is("and") || tokens.get(k).is("&"))
              && tokens.get(k + 1).isCapitalised()
              && !capitals.isFirstName(k + 1)
              && gazetteer.longest(tokens, k + 1).isEmpty()
              && (capitals.isLowerOrEnd(k + 2, sentence)
                  || ADJECTIVE.matcher(tokens.get(k - 1).lower()).find());
      if (more) {
        k++;
      }
    }
    boolean ofBody =
        k < sentence.end()
            && tokens.get(k).is("of")
            && nouns.kind(tokens.get(k - 1).lower()).isBody();
    return ofBody ? complementEnd(k, sentence) : pastSubjects(k, sentence);
  }

  /** Past the ", Trade and Public Affairs" of a ministry or committee, if that follows. */
  private int pastSubjects(int comma, Sentence sentence) {
    int i = comma;
    while (i + 1 < sentence.end() && tokens.get(i).is(",") && isSubject(i + 1, sentence)) {
      i = capitals.end(i + 1, sentence);
    }
    boolean listed =
        i > comma
            && i + 1 < sentence.end()
            && tokens.get(i).is("and")
            && isSubject(i + 1, sentence);
    return listed ? capitals.end(i + 1, sentence) : comma;
  }

  /** Whether the capitalised words from a token on are neither a name nor another body's. */
  private boolean isSubject(int token, Sentence sentence) {
    int end = capitals.end(token, sentence);
    return end > token
        && !capitals.isFirstName(token)
        && !Pronouns.isAnaphor(tokens.get(token).lower())
        && !CALENDAR.contains(tokens.get(token).lower())
        && gazetteer.longest(tokens, token).isEmpty()
        && (end == token + 1 || !nouns.kind(tokens.get(end - 1).lower()).isBody());
  }

  /** Whether an office and a name stand at a token: "Director Jon Hale". */
  private boolean startsTitle(int k, Sentence sentence) {
    String lower = tokens.get(k).lower();
    return nouns.kind(lower) == Nouns.Kind.OFFICE
        && !nouns.isPlural(lower)
        && !capitals.isLowerOrEnd(k + 1, sentence);
  }

  /** Back past the "National" before "Director", but not to the subject's first word. */
  private int pastModifiers(int subject, int title) {
    int end = title;
    while (end > subject + 1 && nouns.isModifier(tokens.get(end - 1).lower())) {
      end--;
    }
    return end;
  }

  /** Whether "on Water Rights" follows a committee or the like, and not a day or a country. */
  private boolean isOnSubject(int on) {
    return tokens.get(on).is("on")
        && WITH_SUBJECT.contains(tokens.get(on - 1).lower())
        && !CALENDAR.contains(tokens.get(on + 1).lower())
        && isCommon(on + 1);
  }

  /** Kind of the body whose name stands between two tokens. */
  Mention.Kind kind(int first, int end) {
    for (int i = end - 1; i >= first; i--) {
      Nouns.Kind kind = nouns.kind(tokens.get(i).lower());
      if (kind.isBody()) {
        return kind == Nouns.Kind.MEDIA ? Mention.Kind.MEDIA : Mention.Kind.ORGANISATION;
      }
    }
    return Mention.Kind.ORGANISATION;
  }
}

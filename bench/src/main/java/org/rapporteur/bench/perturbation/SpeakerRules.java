package org.rapporteur.bench.perturbation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.rapporteur.bench.perturbation.People.Mention;
import org.rapporteur.bench.perturbation.People.Person;
import org.rapporteur.language.Sentence;

/** Templates that put another person of the article in the place of a speaker. */
final class SpeakerRules {
  private static final Set<String> PRONOUNS =
      Set.of("he", "she", "his", "her", "hers", "him", "himself", "herself");
  private static final Set<String> SAY = Set.of("said", "says");
  private static final int FORESIGHT = 60;

  private final GivenNames names;

  private SpeakerRules(GivenNames names) {
    this.names = names;
  }

  static List<Template> all(GivenNames names) {
    SpeakerRules rules = new SpeakerRules(names);
    return List.of(
        rules.rule("after-quotation", Half.OPEN, SpeakerRules::afterQuotation),
        rules.rule("verb-first", Half.RESERVED, SpeakerRules::verbFirst),
        rules.rule("name-first", Half.OPEN, SpeakerRules::nameFirst),
        rules.rule("according-to", Half.RESERVED, SpeakerRules::accordingTo),
        rules.rule("told", Half.OPEN, SpeakerRules::told),
        rules.rule("other-verb", Half.RESERVED, SpeakerRules::otherVerb),
        rules.rule("after-comma", Half.OPEN, SpeakerRules::afterComma),
        rules.rule("with-title", Half.RESERVED, SpeakerRules::withTitle));
  }

  /** Where in a sentence a name must stand to be a speaker's. */
  @FunctionalInterface
  private interface Role {
    /**
     * Whether a mention has it.
     *
     * @return index of the first token to replace, or -1
     */
    int first(Article article, Mention mention);
  }

  private Rule rule(String name, Half half, Role role) {
    return new Rule(
        name, Kind.SPEAKER, half, (template, a, s, random) -> find(template, a, s, random, role));
  }

  private static int afterQuotation(Article article, Mention mention) {
    boolean has =
        article.isMark(mention.first() - 1) && Article.isReporting(article.lower(mention.end()));
    return has && !article.lower(mention.end()).equals("told") ? mention.first() : -1;
  }

  private static int verbFirst(Article article, Mention mention) {
    boolean has =
        Article.isReporting(article.lower(mention.first() - 1))
            && (article.isMark(mention.first() - 2) || article.token(mention.first() - 2).is(","))
            && !article.token(mention.end()).is(",");
    return has ? mention.first() : -1;
  }

  private static int nameFirst(Article article, Mention mention) {
    boolean has =
        article.document().sentenceOf(mention.first()).first() == mention.first()
            && SAY.contains(article.lower(mention.end()));
    return has ? mention.first() : -1;
  }

  private static int accordingTo(Article article, Mention mention) {
    boolean has =
        article.token(mention.first() - 1).is("to")
            && article.token(mention.first() - 2).is("according")
            && article.token(mention.end()).is(".");
    return has ? mention.first() : -1;
  }

  private static int told(Article article, Mention mention) {
    boolean plain = !article.token(mention.first() - 1).isWord();
    return plain && article.lower(mention.end()).equals("told") ? mention.first() : -1;
  }

  private static int otherVerb(Article article, Mention mention) {
    String verb = article.lower(mention.end());
    boolean has =
        Article.isReporting(verb)
            && !SAY.contains(verb)
            && !verb.equals("told")
            && !article.isMark(mention.first() - 1)
            && !article.token(mention.first() - 1).isWord();
    return has ? mention.first() : -1;
  }

  private static int afterComma(Article article, Mention mention) {
    boolean has =
        article.token(mention.first() - 1).is(",") && SAY.contains(article.lower(mention.end()));
    return has ? mention.first() : -1;
  }

  private static int withTitle(Article article, Mention mention) {
    int title = mention.first() - 1;
    boolean has =
        article.token(title).isCapitalised()
            && People.TITLES.contains(article.lower(title))
            && (title == article.document().sentenceOf(title).first()
                || !article.token(title - 1).isWord())
            && Article.isReporting(article.lower(mention.end()));
    return has ? title : -1;
  }

  private List<Edit> find(
      String template, Article article, Sentence sentence, Random random, Role role) {
    List<Edit> edits = new ArrayList<>();
    for (Mention mention : article.people().mentions()) {
      boolean inside =
          mention.first() >= sentence.first()
              && mention.end() < sentence.end()
              && mention.first() > 1
              && !article.isQuoted(mention.first());
      int first = inside ? role.first(article, mention) : -1;
      if (first >= 0
          && !pronounFollows(article, sentence)
          && isNamedOnce(article, sentence, mention.person())) {
        other(article, sentence, mention, random)
            .ifPresent(
                person ->
                    edits.add(
                        Edit.replacing(
                                template,
                                article.stretch(first, mention.end()),
                                article.people().nameAt(person, first))
                            .seenAt(attributed(article, sentence))));
      }
    }
    return edits;
  }

  private static boolean isNamedOnce(Article article, Sentence sentence, Person person) {
    return article.people().mentions().stream()
            .filter(mention -> mention.person().equals(person))
            .filter(mention -> !article.isQuoted(mention.first()))
            .filter(
                mention -> mention.first() >= sentence.first() && mention.end() <= sentence.end())
            .count()
        == 1;
  }

  /** Whether "he" or "she" in what follows would now be somebody else. */
  private static boolean pronounFollows(Article article, Sentence sentence) {
    int limit = Math.min(article.size(), sentence.end() + FORESIGHT);
    for (int i = sentence.end(); i < limit; i++) {
      if (article.isQuoted(i)) {
        continue;
      }
      if (PRONOUNS.contains(article.lower(i))) {
        return true;
      }
      if (article.people().isNamed(i)) {
        return false;
      }
    }
    return false;
  }

  private Optional<Person> other(
      Article article, Sentence sentence, Mention speaker, Random random) {
    boolean pronoun = false;
    for (int i = sentence.first(); i < sentence.end(); i++) {
      pronoun |= PRONOUNS.contains(article.lower(i)) && !article.isQuoted(i);
    }
    boolean gendered = pronoun;
    String words =
        article
            .text()
            .substring(article.stretch(sentence).start(), article.stretch(sentence).end());
    List<Person> others =
        article.people().persons().stream()
            .filter(person -> !words.contains(person.surname()))
            .filter(
                person -> !gendered || names.sameGender(person.given(), speaker.person().given()))
            .toList();
    return others.isEmpty()
        ? Optional.empty()
        : Optional.of(others.get(random.nextInt(others.size())));
  }

  /** The sentence, and its neighbours in the paragraph that hold quotations but no other name. */
  private static Stretch attributed(Article article, Sentence sentence) {
    List<Sentence> all = article.document().sentences();
    int at = all.indexOf(sentence);
    int first = at;
    int last = at;
    while (first > 0 && goesAlong(article, sentence, all.get(first - 1))) {
      first--;
    }
    while (last + 1 < all.size() && goesAlong(article, sentence, all.get(last + 1))) {
      last++;
    }
    return article.stretch(all.get(first).first(), all.get(last).end());
  }

  private static boolean goesAlong(Article article, Sentence sentence, Sentence neighbour) {
    boolean named = false;
    for (int i = neighbour.first(); i < neighbour.end(); i++) {
      named |= article.people().isNamed(i) && !article.isQuoted(i);
    }
    return neighbour.paragraph() == sentence.paragraph()
        && article.hasQuotation(neighbour)
        && !named;
  }
}

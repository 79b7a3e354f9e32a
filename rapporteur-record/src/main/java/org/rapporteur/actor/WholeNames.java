package org.rapporteur.actor;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.rapporteur.language.Document;
import org.rapporteur.language.Token;
import org.rapporteur.report.Span;
import org.rapporteur.statement.EntityMention;

/**
 * Finds names of bodies of which the rules for names see no more than a part: those that a trained
 * model sees ("the Daily Farmer", "Tarn State Railways"), those with an adjective ("the Green
 * Circle") and those short for a longer one ("Land and Lake" of the "Land and Lake Party").
 */
final class WholeNames {
  /** Confidence with which a body must be seen that has no name so far. */
  private static final double CLEAR = 0.7;

  /** The same for a body of which a part has. */
  private static final double LONGER = 0.6;

  /** Tokens of "Land and Lake". */
  private static final int PAIR = 3;

  private final Document document;
  private final List<Token> tokens;
  private final Nouns nouns;
  private final Mentions mentions;
  private final Predicate<Mention> personal;

  /**
   * A finder in one report.
   *
   * @param personal whether a name is a person's
   */
  WholeNames(Document document, Nouns nouns, Predicate<Mention> personal) {
    this.document = document;
    this.tokens = document.tokens();
    this.nouns = nouns;
    this.mentions = new Mentions(document);
    this.personal = personal;
  }

  /** The body named with the capitalised adjective before a name; empty if there is none. */
  Optional<Mention> withAdjective(Mention name) {
    int adjective = name.first() - 1;
    boolean whole =
        adjective > 0
            && tokens.get(adjective).isCapitalised()
            && nouns.isModifier(tokens.get(adjective).lower())
            && tokens.get(adjective - 1).text().equals("the")
            && nouns.kind(tokens.get(name.end() - 1).lower()) == Nouns.Kind.NONE
            && (name.end() >= tokens.size() || !tokens.get(name.end()).isCapitalised())
            && !personal.test(name);
    return whole ? Optional.of(body(adjective, name.end())) : Optional.empty();
  }

  /**
   * The names in order, those of bodies that a model sees among them in place of their parts.
   *
   * @param seen what the model sees
   */
  List<Mention> withSeen(List<Mention> names, List<EntityMention> seen) {
    Mention[] covering = new Mention[tokens.size()];
    names.forEach(name -> Arrays.fill(covering, name.first(), name.end(), name));
    List<Mention> added = new ArrayList<>();
    for (EntityMention mention : seen) {
      int first = document.tokenAt(mention.span().start());
      int end = document.tokenAt(mention.span().end());
      boolean body =
          mention.named()
              && mention.kind() == EntityMention.Kind.ORGANISATION
              && end > first + 1
              && (isArticled(mention, first, end, covering)
                  || goesBeyond(mention, first, end, covering));
      if (body) {
        Mention whole = body(first, end);
        added.add(whole);
        Arrays.fill(covering, first, end, whole);
      }
    }
    return Stream.concat(names.stream(), added.stream())
        .filter(name -> name.equals(covering[name.first()]))
        .sorted(Comparator.comparingInt(Mention::first))
        .toList();
  }

  /** Whether a body that has no name so far is seen behind "the". */
  private boolean isArticled(EntityMention mention, int first, int end, Mention[] covering) {
    boolean free =
        mention.confidence() >= CLEAR && first > 0 && tokens.get(first - 1).text().equals("the");
    for (int i = first; free && i < end; i++) {
      Mention name = covering[i];
      free =
          tokens.get(i).isCapitalised()
              && (name == null || name.kind() == Mention.Kind.MEDIA && name.length() == 1);
    }
    return free;
  }

  /** Whether a body is seen in words of which a part alone has been taken for its name. */
  private boolean goesBeyond(EntityMention mention, int first, int end, Mention[] covering) {
    boolean rest =
        first > 1 && tokens.get(first - 1).is("and") && tokens.get(first - 2).isCapitalised();
    boolean fits = mention.confidence() >= LONGER && !rest;
    boolean part = false;
    for (int i = first; fits && i < end; i++) {
      Mention name = covering[i];
      boolean within = name == null || name.first() >= first && name.end() <= end;
      fits = tokens.get(i).isCapitalised() && within && (name == null || !personal.test(name));
      part |=
          name != null && name.length() < end - first && name.kind() == Mention.Kind.ORGANISATION;
    }
    return fits && part;
  }

  /** The names in order, pairs of them joined that a longer name begins with. */
  List<Mention> withPairs(List<Mention> names) {
    Set<String> pairs = new HashSet<>();
    for (Mention name : names) {
      if (name.kind() == Mention.Kind.ORGANISATION
          && name.length() > PAIR
          && tokens.get(name.first() + 1).is("and")) {
        pairs.add(words(name.first(), name.first() + PAIR));
      }
    }
    List<Mention> joined = new ArrayList<>(names.size());
    for (Mention name : names) {
      Mention last = joined.isEmpty() ? name : joined.get(joined.size() - 1);
      boolean pair =
          name.end() == last.first() + PAIR && pairs.contains(words(last.first(), name.end()));
      if (pair) {
        joined.set(joined.size() - 1, body(last.first(), name.end()));
      } else {
        joined.add(name);
      }
    }
    return joined;
  }

  /**
   * The names, those that are short for a body that a model sees by its first word taken for bodies
   * too.
   *
   * @param people words that may be people's names
   */
  List<Mention> withBeginnings(List<Mention> names, List<EntityMention> seen, Set<String> people) {
    Set<Span> bodies = new HashSet<>();
    for (EntityMention mention : seen) {
      if (mention.kind() == EntityMention.Kind.ORGANISATION) {
        bodies.add(mention.span());
      }
    }
    Set<String> beginnings = new HashSet<>();
    for (Mention name : names) {
      if (name.kind() == Mention.Kind.ORGANISATION
          && name.length() > 1
          && bodies.contains(document.span(name.first(), name.end()))) {
        beginnings.add(tokens.get(name.first()).text());
      }
    }
    beginnings.removeAll(people);
    return names.stream()
        .map(
            name ->
                name.kind() == Mention.Kind.NAME
                        && name.length() == 1
                        && beginnings.contains(name.text())
                        && !personal.test(name)
                    ? name.as(Mention.Kind.ORGANISATION, "")
                    : name)
        .toList();
  }

  private Mention body(int first, int end) {
    return mentions.of(first, end, Mention.Kind.ORGANISATION, "");
  }

  private String words(int first, int end) {
    return tokens.subList(first, end).stream().map(Token::text).collect(joining(" "));
  }
}

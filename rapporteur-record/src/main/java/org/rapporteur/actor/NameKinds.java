package org.rapporteur.actor;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.language.Document;
import org.rapporteur.language.Token;
import org.rapporteur.statement.EntityMention;

/**
 * What the names of a report name, by the mentions that a trained model sees there and by words
 * that only companies have. All places where a name stands count together; without mentions, names
 * stay as they are. A name that begins with a given name is a person's, whatever the model says.
 */
final class NameKinds {
  private static final Set<String> COMPANY_WORDS = WordClass.named("company-word");

  /** Nouns for bodies that may be said of people as well. */
  private static final Set<String> PEOPLE_TOO =
      Set.of(
          "operator",
          "carrier",
          "maker",
          "manufacturer",
          "employer",
          "publisher",
          "retailer",
          "producer",
          "miner",
          "shipper",
          "builder",
          "broadcaster",
          "authority",
          "front");

  private static final Set<String> CHIEFS = Set.of("executive", "financial", "operating");

  private static final Set<String> NO_COUNTRY = WordClass.named("no-country");

  /** Whose offices are those of a body or a state: "the president of Tarma". */
  private static final Set<String> HEADS =
      Set.of(
          "president",
          "chairman",
          "chairwoman",
          "chairperson",
          "chair",
          "director",
          "secretary-general",
          "executive",
          "founder",
          "co-founder",
          "leader",
          "spokesman",
          "spokeswoman");

  private static final Set<String> LINKS = Set.of("and", "&", "of", "for", "on");

  /** Share of the weight that a kind must have to be believed. */
  private static final double CLEAR = 0.7;

  /** Mean confidence that a kind must have to be believed. */
  private static final double SURE = 0.5;

  /** Words of the longest beginning of a name that stands for the whole. */
  private static final int LONGEST_BEGINNING = 4;

  private final Document document;
  private final List<Token> tokens;
  private final List<EntityMention> seen;
  private final Nouns nouns;
  private final CallingReader callings;
  private final EntityMention[] mentionAt;

  /** The surnames of those whom the report names in full, with the first token that does. */
  private final Map<String, Integer> surnames = new HashMap<>();

  private final Map<String, Tally> tallies = new HashMap<>();

  /** The weight of each kind for one name. */
  private static final class Tally {
    private final Map<EntityMention.Kind, Double> weights = new EnumMap<>(EntityMention.Kind.class);
    private int seen;
    private boolean company;
    private boolean thing;
    private boolean headed;

    private boolean isPerson() {
      return kind().filter(kind -> kind == EntityMention.Kind.PERSON).isPresent();
    }

    /** The kind that is clear, if any. */
    private Optional<EntityMention.Kind> kind() {
      double all = weights.values().stream().mapToDouble(Double::doubleValue).sum();
      return weights.keySet().stream()
          .filter(kind -> weights.get(kind) >= CLEAR * all && weights.get(kind) >= SURE * seen)
          .findFirst();
    }
  }

  NameKinds(Document document, List<EntityMention> mentions, Nouns nouns) {
    this.document = document;
    this.tokens = document.tokens();
    this.seen = mentions;
    this.nouns = nouns;
    this.callings = new CallingReader(document);
    this.mentionAt = new EntityMention[tokens.size()];
    for (EntityMention mention : mentions) {
      if (mention.named()) {
        int end = document.tokenAt(mention.span().end());
        for (int t = document.tokenAt(mention.span().start()); t < end; t++) {
          mentionAt[t] = mention;
        }
      }
    }
  }

  /**
   * The names, with the kinds that they have all in all, without mere adjectives, and with the
   * bodies that only the model sees: "the Daily Farmer".
   */
  List<Mention> revise(List<Mention> names) {
    for (Mention name : names) {
      if (name.kind() == Mention.Kind.NAME) {
        count(name);
        if (name.length() > 1 && isGiven(name)) {
          surnames.putIfAbsent(tokens.get(name.end() - 1).text(), name.first());
        }
      }
    }
    Set<String> people = wordsOfPeople(names);
    Set<String> bodies = beginningsOfBodies(names, people);
    WholeNames whole = new WholeNames(document, nouns, this::isPersonal);
    List<Mention> revised = new ArrayList<>(names.size());
    for (Mention name : names) {
      Tally tally = name.kind() == Mention.Kind.NAME ? tallies.get(name.text()) : null;
      if (tally == null) {
        revised.add(isBareSurname(name) ? name.as(Mention.Kind.NAME, "") : name);
      } else if (!isAdjective(name)) {
        boolean body =
            bodies.contains(name.text())
                && !isPersonal(name)
                && (tally.company || !tally.isPerson());
        revised.add(
            whole
                .withAdjective(name)
                .filter(longer -> !tally.isPerson())
                .orElseGet(
                    () -> name.as(body ? Mention.Kind.ORGANISATION : kind(name, tally), "")));
      }
    }
    return whole
        .withBeginnings(whole.withPairs(whole.withSeen(revised, seen)), seen, people)
        .stream()
        .map(name -> isOwnOutlet(name) ? name.as(Mention.Kind.MEDIA, "") : name)
        .toList();
  }

  /**
   * "Tarn" of "Tarn Mills", "Hale Bay" of "Hale Bay Docks", which the model sees to be a body, if
   * no person's name begins or ends with it and no title stands before it.
   */
  private Set<String> beginningsOfBodies(List<Mention> names, Set<String> people) {
    Set<String> bodies = new HashSet<>();
    for (Mention name : names) {
      Tally tally = name.length() > 1 ? tallies.get(name.text()) : null;
      if (tally != null && kind(name, tally) == Mention.Kind.ORGANISATION) {
        int last = Math.min(name.end(), name.first() + LONGEST_BEGINNING + 1);
        for (int end = name.first() + 1; end < last; end++) {
          bodies.add(words(name.first(), end));
        }
      }
    }
    bodies.removeAll(people);
    return bodies;
  }

  /** The first and last words of people's names, and the names that stand behind titles. */
  private Set<String> wordsOfPeople(List<Mention> names) {
    Set<String> people = new HashSet<>();
    for (Mention name : names) {
      Tally tally = name.length() > 1 ? tallies.get(name.text()) : null;
      boolean body = tally != null && kind(name, tally) == Mention.Kind.ORGANISATION;
      if (name.length() > 1 && name.kind() == Mention.Kind.NAME && !body) {
        people.add(tokens.get(name.first()).text());
        people.add(tokens.get(name.end() - 1).text());
      } else if (name.length() == 1 && name.first() > 0 && isTitle(tokens.get(name.first() - 1))) {
        people.add(name.text());
      }
    }
    return people;
  }

  private String words(int first, int end) {
    return tokens.subList(first, end).stream().map(Token::text).collect(joining(" "));
  }

  private boolean isTitle(Token token) {
    return nouns.isHonorific(token.lower())
        || token.isCapitalised() && nouns.kind(token.lower()).isHuman();
  }

  private void count(Mention name) {
    Tally tally = tallies.computeIfAbsent(name.text(), text -> new Tally());
    tally.company |= isCompany(name);
    tally.thing |= isThing(name);
    tally.headed |= isHeaded(name);
    EntityMention mention = mentionAt[name.end() - 1];
    if (mention != null) {
      tally.seen++;
      tally.weights.merge(mention.kind(), mention.confidence(), Double::sum);
    }
  }

  /** Whether what stands beside a name is only said of bodies: "the operator Tarn Docks". */
  private boolean isCompany(Mention name) {
    Set<String> called = callings.read(name);
    if (called.stream().anyMatch(noun -> !PEOPLE_TOO.contains(noun)) || isApposed(name, called)) {
      return true;
    }
    int next = name.possessive() ? name.end() + 1 : name.end();
    return next < tokens.size()
        && (COMPANY_WORDS.contains(tokens.get(next).lower())
            || next + 1 < tokens.size()
                && tokens.get(next).is("chief")
                && CHIEFS.contains(tokens.get(next + 1).lower()));
  }

  /** Whether a name is that of what somebody heads: "the president of Tarma", "of the Circle". */
  private boolean isHeaded(Mention name) {
    int of = name.first() - 1;
    if (of > 0 && tokens.get(of).is("as") && tokens.get(of - 1).is("known")) {
      return !name.possessive();
    }
    if (of > 0 && tokens.get(of).is("the")) {
      of--;
    }
    return of > 0
        && tokens.get(of).is("of")
        && HEADS.contains(tokens.get(of - 1).lower())
        && !name.possessive()
        && !goesOn(name.end());
  }

  /** Whether more of a name may follow: "House Ways and Means", "Joint Chiefs". */
  private boolean goesOn(int token) {
    int next =
        token < tokens.size() && LINKS.contains(tokens.get(token).lower()) ? token + 1 : token;
    return next < tokens.size() && tokens.get(next).isCapitalised();
  }

  /** Whether a name is spoken of as no person is: "the Upper Tarn Circle", "Tarn Circle, which". */
  private boolean isThing(Mention name) {
    int next = name.end();
    if (next + 1 < tokens.size() && tokens.get(next).is(",") && tokens.get(next + 1).is("which")) {
      return true;
    }
    boolean ends =
        next >= tokens.size()
            || !tokens.get(next).isCapitalised()
                && tokens.get(next).kind() != Token.Kind.QUOTE
                && nouns.kind(tokens.get(next).lower()) == Nouns.Kind.NONE
                && !nouns.isModifier(tokens.get(next).lower());
    return name.length() > 2 && ends && name.first() > 0 && tokens.get(name.first() - 1).is("the");
  }

  /** Whether a noun stands right before a name: "the operator Tarn Docks". */
  private boolean isApposed(Mention name, Set<String> called) {
    return name.first() > 0 && called.contains(tokens.get(name.first() - 1).text());
  }

  /** Whether a name is no more than an adjective: "the European reluctance". */
  private boolean isAdjective(Mention name) {
    return NO_COUNTRY.contains(name.text().toLowerCase(Locale.ROOT))
        && !isPersonal(name)
        && !(name.first() > 0 && nouns.isHonorific(tokens.get(name.first() - 1).lower()));
  }

  /** Whether "Herald" is no paper's name here, after an "Ada Herald", but the person's. */
  private boolean isBareSurname(Mention name) {
    boolean body = name.kind() == Mention.Kind.MEDIA || name.kind() == Mention.Kind.ORGANISATION;
    return body
        && surnames.getOrDefault(name.text(), Integer.MAX_VALUE) < name.first()
        && !(name.first() > 0 && tokens.get(name.first() - 1).is("the"));
  }

  /** Whether a body's name is that of the paper which the report is in, or its end: "the Star". */
  private boolean isOwnOutlet(Mention name) {
    String outlet = document.report().imprint().outlet();
    boolean may =
        name.kind() == Mention.Kind.ORGANISATION
            || name.kind() == Mention.Kind.NAME && !isPersonal(name);
    return may && (outlet.equals(name.text()) || outlet.endsWith(" " + name.text()));
  }

  private boolean isPersonal(Mention name) {
    return isGiven(name) || surnames.containsKey(name.text());
  }

  private boolean isGiven(Mention name) {
    return nouns.isFirstName(Spelling.folded(tokens.get(name.first()).text()));
  }

  private Mention.Kind kind(Mention name, Tally tally) {
    if (isPersonal(name)) {
      return Mention.Kind.NAME;
    }
    if (tally.company) {
      return Mention.Kind.ORGANISATION;
    }
    Optional<EntityMention.Kind> kind = tally.kind();
    if (tally.thing && (kind.isEmpty() || tally.isPerson())) {
      return Mention.Kind.ORGANISATION;
    }
    if (tally.headed && (kind.isEmpty() || tally.isPerson())) {
      return Mention.Kind.ORGANISATION;
    }
    if (kind.isEmpty()) {
      return Mention.Kind.NAME;
    }
    return switch (kind.get()) {
      case PERSON -> Mention.Kind.NAME;
      case ORGANISATION -> Mention.Kind.ORGANISATION;
      case PLACE -> Mention.Kind.PLACE;
    };
  }
}

package org.rapporteur.dossier;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.rapporteur.actor.Gazetteer;
import org.rapporteur.actor.NameFolder;

/**
 * The names of the codebook's parties and their members, and what stands for them: the other names
 * that the gazetteer knows, shorter forms ("Labour Party" of "Estravan Labour Party"), adjectives
 * and peoples made of a name, one of those whom a name counts ("a rebel" of "the rebels"), and the
 * noun of a body's name where only one party has it ("the board" of "Board of Tarn Mills").
 */
final class PartyNames {
  /** What is known in the gazetteer by a full name and by shorter ones. */
  private static final Set<Gazetteer.Kind> FORMAL =
      EnumSet.of(Gazetteer.Kind.COUNTRY, Gazetteer.Kind.ORGANISATION);

  private static final String GOVERNMENT = "government";

  /** What is said of a government and of its ministers. */
  private static final Set<String> GOVERNMENTS = Set.of("cabinet", "administration", "minister");

  private static final Pattern MINISTERS = Pattern.compile("ministers?");

  private static final Pattern COMMON = Pattern.compile("^([Tt]he )?\\p{Ll}");

  private static final Pattern ARTICLE = Pattern.compile("^[Tt]he ");

  /** "Government of Estrava", "Estrava government". */
  private static final Pattern OF_COUNTRY =
      Pattern.compile(
          "(?:The )?Government of (?:the )?(\\p{Lu}.*)|(?:The )?(\\p{Lu}\\S*) [Gg]overnment");

  private static final Pattern BLANKS = Pattern.compile("\\s+");
  private static final Pattern OWNERS_MARK = Pattern.compile("['\u2019]s?$");
  private static final Set<String> PREPOSITIONS =
      Set.of("of", "for", "in", "against", "from", "and", "or");

  private final NameFolder folder;
  private final Map<String, Party> byId = new HashMap<>();
  private final Map<String, Party> byName = new HashMap<>();

  /** The words of the names of a party and its members, by its id. */
  private final Map<String, Set<String>> namesById = new HashMap<>();

  private final Map<String, Set<Party>> bySingular = new HashMap<>();
  private final Set<String> common = new HashSet<>();
  private final Map<String, Set<Party>> byNoun = new HashMap<>();
  private final Demonyms demonyms;

  PartyNames(Collection<Codebook.Side> sides, NameFolder folder) {
    this.folder = folder;
    for (Codebook.Side side : sides) {
      byId.put(side.party().id(), side.party());
      namesOf(side).forEach(name -> add(name, side.party()));
      namesOf(side)
          .flatMap(name -> Arrays.stream(BLANKS.split(name, -1)))
          .forEach(
              word ->
                  namesById
                      .computeIfAbsent(side.party().id(), id -> new HashSet<>())
                      .add(bare(word)));
    }
    Map<String, Set<Party>> shorter = new HashMap<>();
    for (Codebook.Side side : sides) {
      namesOf(side)
          .flatMap(name -> shorter(name).stream())
          .forEach(name -> shorter.computeIfAbsent(name, key -> new HashSet<>()).add(side.party()));
    }
    shorter.forEach((name, of) -> only(of).ifPresent(party -> byName.putIfAbsent(name, party)));
    Gazetteer gazetteer = new Gazetteer();
    for (Codebook.Side side : sides) {
      namesOf(side)
          .flatMap(name -> gazetteer.find(name).stream())
          .filter(entry -> FORMAL.contains(entry.kind()))
          .forEach(entry -> byName.putIfAbsent(folder.fold(entry.name()), side.party()));
    }
    this.demonyms = new Demonyms(byName);
  }

  private static Stream<String> namesOf(Codebook.Side side) {
    return Stream.concat(Stream.of(side.party().name()), side.members().stream());
  }

  /**
   * What else a body of this name goes by, folded: "Labour Party" for "Estravan Labour Party", and
   * the country of "Government of Estrava", which speaks as its government does.
   */
  private List<String> shorter(String name) {
    Matcher government = OF_COUNTRY.matcher(name);
    if (government.matches()) {
      String country = government.group(1) == null ? government.group(2) : government.group(1);
      return Stream.of(country, country + " government", country + "'s government")
          .map(folder::fold)
          .toList();
    }
    String[] words = BLANKS.split(name.strip(), -1);
    List<String> tails = new ArrayList<>();
    boolean plain = Arrays.stream(words).allMatch(PartyNames::isName);
    for (int first = 1; plain && first + 1 < words.length; first++) {
      tails.add(folder.fold(String.join(" ", List.of(words).subList(first, words.length))));
    }
    return tails;
  }

  private void add(String name, Party party) {
    String folded = folder.fold(name);
    byName.put(folded, party);
    if (COMMON.matcher(name).find()) {
      common.add(singular(folded));
    }
    bySingular.computeIfAbsent(singular(folded), key -> new HashSet<>()).add(party);
    int of = folded.indexOf(" of ");
    String core = of < 0 ? folded : folded.substring(0, of);
    String noun = core.substring(core.lastIndexOf(' ') + 1);
    if (!noun.equals(folded)) {
      byNoun.computeIfAbsent(noun, key -> new HashSet<>()).add(party);
    }
  }

  /** Whether there is no party. */
  boolean isEmpty() {
    return byId.isEmpty();
  }

  /** The party with an id, or null. */
  Party withId(String id) {
    return byId.get(id);
  }

  /** The party that has a name or whose id the name gives. */
  Optional<Party> of(String name) {
    Party party = byName.get(folder.fold(name));
    return Optional.ofNullable(party != null ? party : byId.get(Party.named(name).id()));
  }

  /**
   * The one party with a member of whose name in plain words a body's name is a longer form:
   * "Tarn's oldest weavers' union" of "weavers' union". What goes before may name nothing but the
   * party.
   */
  Optional<Party> endingIn(String name) {
    List<String> words = List.of(folder.fold(name).split(" ", -1));
    Set<Party> found = new HashSet<>();
    for (int first = 1; first + 1 < words.size(); first++) {
      String rest = String.join(" ", words.subList(first, words.size()));
      if (common.contains(singular(rest)) && byName.containsKey(rest)) {
        found.add(byName.get(rest));
      }
    }
    return only(found).filter(party -> opensLikeAName(name, party));
  }

  /** Whether the capitals in a name, its first word's included, are those of a party's names. */
  private boolean opensLikeAName(String name, Party party) {
    Set<String> own = namesById.get(party.id());
    return Arrays.stream(BLANKS.split(name, -1))
        .noneMatch(
            word -> PREPOSITIONS.contains(word) || isName(word) && !own.contains(bare(word)));
  }

  private static boolean isName(String word) {
    return !word.isEmpty() && Character.isUpperCase(word.codePointAt(0)) && !word.equals("The");
  }

  private String bare(String word) {
    return folder.fold(OWNERS_MARK.matcher(word).replaceFirst(""));
  }

  /** The party that has exactly this name. */
  Optional<Party> called(String name) {
    return Optional.ofNullable(byName.get(folder.fold(name)));
  }

  /** The party that words stand for within others: by a name, its adjective or its noun. */
  Optional<Party> standingFor(String words) {
    String name = singular(folder.fold(words));
    boolean called =
        !COMMON.matcher(words).find() || common.contains(name) || name.indexOf(' ') >= 0;
    return called
        ? called(words)
            .or(() -> ofAdjective(words))
            .or(() -> ofMembers(words))
            .or(() -> ofNoun(words))
        : ofNoun(words);
  }

  /**
   * The party of which an unnamed actor is one or the whole: "a rebel", "the board", "a minister".
   *
   * @param words what it goes by
   * @param bare the same without articles and numbers
   */
  Optional<Party> ofGroup(String words, String bare) {
    boolean definite = ARTICLE.matcher(words).find() || MINISTERS.matcher(bare).matches();
    return ofMembers(bare).or(() -> definite ? ofNoun(bare) : Optional.empty());
  }

  private Optional<Party> ofMembers(String words) {
    return only(bySingular.get(singular(folder.fold(words))));
  }

  /** The one party of whose name words are an adjective: "Arvonian". */
  Optional<Party> ofAdjective(String words) {
    return demonyms.ofAdjective(folder.fold(words));
  }

  /** The one party that words name by its people: "the Arvonians". */
  Optional<Party> ofPeople(String words) {
    return demonyms.ofPeople(folder.fold(words));
  }

  /** The one party whose names end in a noun: "government". */
  private Optional<Party> ofNoun(String words) {
    String noun = folder.fold(words);
    boolean ministers = GOVERNMENTS.contains(singular(noun));
    return only(byNoun.get(noun))
        .or(() -> ministers ? only(byNoun.get(GOVERNMENT)) : Optional.empty());
  }

  private static Optional<Party> only(Set<Party> parties) {
    return parties != null && parties.size() == 1
        ? Optional.of(parties.iterator().next())
        : Optional.empty();
  }

  private static String singular(String folded) {
    if (folded.endsWith("ies")) {
      return folded.substring(0, folded.length() - 3) + "y";
    }
    return folded.length() > 3 && folded.endsWith("s") && !folded.endsWith("ss")
        ? folded.substring(0, folded.length() - 1)
        : folded;
  }
}

package org.rapporteur.desk.prospects;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.rapporteur.actor.Actor;
import org.rapporteur.dossier.Dossier;
import org.rapporteur.dossier.Party;

/**
 * Who would do what a proposition says: "Arvonia guarantees a minimum flow" is for Arvonia to
 * "guarantee a minimum flow".
 *
 * @param parties named as the subject, one or more
 * @param deed what they would do, as an infinitive without "to"; empty if that cannot be told
 */
record Subject(List<Party> parties, String deed) {
  private static final Set<String> AUXILIARIES =
      Set.of("will", "would", "shall", "should", "must", "can", "may", "could", "might");

  private static final Map<String, String> IRREGULAR =
      Map.of(
          "is", "be", "are", "be", "has", "have", "does", "do", "goes", "go", "dies", "die", "lies",
          "lie", "ties", "tie");

  private static final Pattern WORD = Pattern.compile("\\p{Ll}+(?:-\\p{Ll}+)*");
  private static final Pattern NEGATION = Pattern.compile("(?i)\\b(?:not|no longer|never)\\b");
  private static final int LONGEST_DEED = 70;

  /** Copies the list. */
  Subject {
    parties = List.copyOf(parties);
  }

  /** Names of the parties and of those who are known to speak for them. */
  static Map<String, Party> names(Dossier dossier, List<Party> parties) {
    Map<String, Party> names =
        new TreeMap<>(Comparator.comparingInt(String::length).reversed().thenComparing(n -> n));
    for (Actor actor : dossier.actors()) {
      parties.stream()
          .filter(party -> party.id().equals(dossier.partyOf(actor)))
          .forEach(
              party ->
                  Stream.concat(Stream.of(actor.name()), actor.aliases().stream())
                      .map(Names::line)
                      .filter(name -> !name.isEmpty() && Character.isUpperCase(name.codePointAt(0)))
                      .forEach(name -> names.putIfAbsent(name, party)));
    }
    parties.forEach(party -> names.put(Names.line(party.name()), party));
    names.remove("");
    return names;
  }

  /** The subject of a proposition, if it begins with names of parties. */
  static Optional<Subject> of(String proposition, Map<String, Party> names) {
    String rest = Names.line(proposition).replaceFirst("\\.$", "").replaceFirst("^[Tt]he ", "");
    List<Party> parties = new ArrayList<>();
    Optional<String> name = leading(rest, names);
    while (name.isPresent()) {
      parties.add(names.get(name.get()));
      rest = rest.substring(name.get().length());
      Matcher joined = Pattern.compile("^(?:,| and|, and) (?:the )?").matcher(rest);
      name = joined.find() ? leading(rest.substring(joined.end()), names) : Optional.empty();
      rest = name.isPresent() ? rest.substring(joined.end()) : rest;
    }
    if (parties.isEmpty() || !rest.startsWith(" ")) {
      return Optional.empty();
    }
    List<Party> distinct = parties.stream().distinct().toList();
    String[] words = rest.strip().split(" ", 3);
    boolean helped = AUXILIARIES.contains(words[0]) && words.length > 1;
    boolean isVerb =
        WORD.matcher(words[0]).matches()
            && (helped || parties.size() > 1 || words[0].endsWith("s") || words[0].equals("are"));
    if (!isVerb) {
      return Optional.empty();
    }
    String deed =
        helped
            ? rest.strip().substring(words[0].length() + 1)
            : (parties.size() > 1 && !IRREGULAR.containsKey(words[0]) ? words[0] : base(words[0]))
                + rest.strip().substring(words[0].length());
    boolean isUsable = deed.length() <= LONGEST_DEED && !NEGATION.matcher(deed).find();
    return Optional.of(new Subject(distinct, isUsable ? deed : ""));
  }

  private static Optional<String> leading(String words, Map<String, Party> names) {
    return names.keySet().stream()
        .filter(words::startsWith)
        .filter(
            name ->
                words.length() == name.length()
                    || !Character.isLetterOrDigit(words.charAt(name.length())))
        .findFirst();
  }

  /** The base of a verb in the third person: "carries" is "carry". */
  private static String base(String verb) {
    String irregular = IRREGULAR.get(verb);
    if (irregular != null) {
      return irregular;
    }
    if (verb.endsWith("ies")) {
      return verb.substring(0, verb.length() - 3) + "y";
    }
    if (verb.matches(".*(?:ss|sh|ch|x|zz|o)es")) {
      return verb.substring(0, verb.length() - 2);
    }
    return verb.endsWith("s") ? verb.substring(0, verb.length() - 1) : verb;
  }
}

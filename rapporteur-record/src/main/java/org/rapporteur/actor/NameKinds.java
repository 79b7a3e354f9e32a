package org.rapporteur.actor;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rapporteur.language.Document;
import org.rapporteur.language.Token;
import org.rapporteur.statement.EntityMention;

/**
 * What the names of a report name, by the mentions that a trained model sees there. All places
 * where a name stands count together. Where there are no mentions, names stay as they are.
 */
final class NameKinds {
  private static final Set<String> COMPANY_WORDS = WordTable.wordClass("company-word");

  /** Share of a name's places at which the model must see it, if it is to be one. */
  private static final double LEAST_SEEN = 0.2;

  private final List<Token> tokens;
  private final Nouns nouns;
  private final EntityMention[] mentionAt;
  private final boolean known;
  private final Map<String, Tally> tallies = new HashMap<>();

  /** The weight of each kind for one name. */
  private static final class Tally {
    private final Map<EntityMention.Kind, Double> weights = new EnumMap<>(EntityMention.Kind.class);
    private int places;
    private int seen;
    private boolean company;

    private EntityMention.Kind kind() {
      EntityMention.Kind best = null;
      for (EntityMention.Kind kind : weights.keySet()) {
        best = best == null || weights.get(kind) > weights.get(best) ? kind : best;
      }
      return best;
    }
  }

  NameKinds(Document document, List<EntityMention> mentions, Nouns nouns) {
    this.tokens = document.tokens();
    this.nouns = nouns;
    this.mentionAt = new EntityMention[tokens.size()];
    for (EntityMention mention : mentions) {
      if (mention.named()) {
        int end = document.tokenAt(mention.span().end());
        for (int t = document.tokenAt(mention.span().start()); t < end; t++) {
          mentionAt[t] = mention;
        }
      }
    }
    this.known = !mentions.isEmpty();
  }

  /** The names, with the kinds that they have all in all; without those that are none. */
  List<Mention> revise(List<Mention> names) {
    names.stream().filter(name -> name.kind() == Mention.Kind.NAME).forEach(this::count);
    List<Mention> revised = new ArrayList<>(names.size());
    for (Mention name : names) {
      Tally tally = name.kind() == Mention.Kind.NAME ? tallies.get(name.text()) : null;
      if (tally == null) {
        revised.add(name);
      } else if (!isJunk(name, tally)) {
        revised.add(name.as(kind(name, tally), ""));
      }
    }
    return revised;
  }

  private void count(Mention name) {
    Tally tally = tallies.computeIfAbsent(name.text(), text -> new Tally());
    tally.places++;
    tally.company |= isCompany(name);
    EntityMention mention = mentionAt[name.end() - 1];
    if (mention != null) {
      tally.seen++;
      tally.weights.merge(mention.kind(), mention.confidence(), Double::sum);
    }
  }

  private boolean isCompany(Mention name) {
    int next = name.possessive() ? name.end() + 1 : name.end();
    return next < tokens.size() && COMPANY_WORDS.contains(tokens.get(next).lower());
  }

  private boolean isJunk(Mention name, Tally tally) {
    return known
        && tally.seen < LEAST_SEEN * tally.places
        && !isGiven(name)
        && !(name.first() > 0 && nouns.isHonorific(tokens.get(name.first() - 1).lower()));
  }

  private boolean isGiven(Mention name) {
    return nouns.isFirstName(Spelling.folded(tokens.get(name.first()).text()));
  }

  private Mention.Kind kind(Mention name, Tally tally) {
    EntityMention.Kind kind = tally.kind();
    if (kind == null) {
      return tally.company && !isGiven(name) ? Mention.Kind.ORGANISATION : Mention.Kind.NAME;
    }
    return switch (kind) {
      case PERSON -> Mention.Kind.NAME;
      case ORGANISATION -> Mention.Kind.ORGANISATION;
      case PLACE -> Mention.Kind.PLACE;
    };
  }

  /** Whether the model takes a name for a person's. */
  boolean isPerson(Mention name) {
    Tally tally = tallies.get(name.text());
    return tally != null && tally.kind() == EntityMention.Kind.PERSON;
  }
}

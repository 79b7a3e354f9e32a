package org.rapporteur.conflict;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

/**
 * Says in sentences why a state is stable for a decision maker or not: its improvements, and for
 * each the answer that keeps it from them, if there is one. Safe for threads.
 */
public final class Explanation {
  private static final int MOST_IMPROVEMENTS = 12;

  private final ConflictModel model;
  private final List<Mover> movers;
  private final Map<Integer, int[]> bestAhead = new ConcurrentHashMap<>();

  /** For a model. */
  public Explanation(ConflictModel model) {
    this.model = model;
    movers = model.movers();
  }

  /**
   * What is to be said.
   *
   * @param concept the concept
   * @param decisionMaker for whom
   * @param stable whether the state is stable
   * @param sentences why, one line each
   */
  public record Reason(Concept concept, int decisionMaker, boolean stable, List<String> sentences) {
    /** Copies the list. */
    public Reason {
      sentences = List.copyOf(sentences);
    }
  }

  /** Why a state is stable for a decision maker under a concept, or is not. */
  public Reason why(Concept concept, int decisionMaker, int state) {
    int[] better = improvements(decisionMaker, state);
    String name = model.decisionMakers().get(decisionMaker);
    if (better.length == 0) {
      boolean stuck = moves(decisionMaker, state).isEmpty();
      return new Reason(
          concept,
          decisionMaker,
          true,
          List.of(
              name
                  + (stuck ? " has no move from " : " has no move to a state it prefers to ")
                  + id(state)
                  + "."));
    }
    if (concept == Concept.NASH) {
      return new Reason(
          concept,
          decisionMaker,
          false,
          List.of(
              name + " prefers " + listed(better) + " to " + id(state) + ", and can move there."));
    }
    List<String> sentences = new ArrayList<>();
    boolean stable = true;
    for (int to : better) {
      Optional<String> sanction = sanction(concept, decisionMaker, state, to);
      stable &= sanction.isPresent();
      if (sentences.size() < MOST_IMPROVEMENTS) {
        sentences.add(sanction.orElseGet(() -> impunity(concept, decisionMaker, state, to)));
      }
    }
    if (better.length > MOST_IMPROVEMENTS) {
      sentences.add("… and " + (better.length - MOST_IMPROVEMENTS) + " improvements more.");
    }
    return new Reason(concept, decisionMaker, stable, sentences);
  }

  private BitSet moves(int decisionMaker, int state) {
    BitSet moves = new BitSet();
    movers.get(decisionMaker).walk(Mover.Course.FORWARD).expand(state, moves::set);
    return moves;
  }

  private int[] improvements(int decisionMaker, int state) {
    BitSet better = new BitSet();
    movers.get(decisionMaker).walk(Mover.Course.FORWARD_IMPROVING).expand(state, better::set);
    return better.stream().toArray();
  }

  /** The shortest answer to an improvement that deters from it, in a sentence. */
  private Optional<String> sanction(Concept concept, int decisionMaker, int state, int to) {
    Ranking ranking = model.ranking(decisionMaker);
    int[] ahead = concept.isSymmetric() ? ahead(decisionMaker) : new int[0];
    return LegalPaths.until(
            end ->
                !ranking.prefers(end, state)
                    && (!concept.isSymmetric() || ahead[end] <= ranking.level(state)),
            model,
            movers,
            to,
            others(decisionMaker),
            concept.isCredible())
        .toGoal()
        .map(path -> sentence(concept, decisionMaker, state, to, path));
  }

  /** The best level that each state can be left for. */
  private int[] ahead(int decisionMaker) {
    return bestAhead.computeIfAbsent(
        decisionMaker, player -> movers.get(player).largestAhead(model.ranking(player).raw()));
  }

  private int others(int decisionMaker) {
    return (1 << model.decisionMakers().size()) - 1 & ~(1 << decisionMaker);
  }

  private String sentence(Concept concept, int decisionMaker, int state, int to, List<Step> path) {
    String name = model.decisionMakers().get(decisionMaker);
    StringBuilder words = new StringBuilder("If " + name + " moves to " + id(to) + ", ");
    for (int i = 0; i < path.size(); i++) {
      words
          .append(i == 0 ? "" : ", then ")
          .append(model.decisionMakers().get(path.get(i).decisionMaker()))
          .append(i == 0 ? " can move to " : " to ")
          .append(id(path.get(i).to()));
    }
    int end = path.get(path.size() - 1).to();
    if (concept.isCredible()) {
      words.append(path.size() == 1 ? ", a gain of its own" : ", each a gain for its mover");
    }
    words.append("; ").append(name);
    if (end == state) {
      words.append(" is back where it was");
    } else {
      words
          .append(" likes ")
          .append(id(end))
          .append(
              model.ranking(decisionMaker).prefers(state, end) ? " less than " : " no more than ")
          .append(id(state));
    }
    if (concept.isSymmetric()) {
      words.append(" and cannot get from there to anything better than ").append(id(state));
    }
    return words.append('.').toString();
  }

  private String impunity(Concept concept, int decisionMaker, int state, int to) {
    String name = model.decisionMakers().get(decisionMaker);
    String lead = name + " can move to " + id(to) + ", which it prefers: ";
    String means = concept.isCredible() ? " by moves that gain them something" : "";
    boolean isEnd =
        LegalPaths.until(
                end -> true, model, movers, to, others(decisionMaker), concept.isCredible())
            .toGoal()
            .isEmpty();
    if (isEnd) {
      return lead + "nobody else can go on from there" + means + ".";
    }
    return lead
        + "whatever the others do"
        + means
        + (concept.isSymmetric()
            ? ", it ends or can get better off than in "
            : ", it ends better off than in ")
        + id(state)
        + ".";
  }

  private String listed(int[] states) {
    List<String> ids = IntStream.of(states).limit(MOST_IMPROVEMENTS).mapToObj(this::id).toList();
    String most = String.join(", ", ids.subList(0, ids.size() - 1));
    String last = ids.get(ids.size() - 1);
    if (states.length > MOST_IMPROVEMENTS) {
      return most + ", " + last + " and " + (states.length - MOST_IMPROVEMENTS) + " more";
    }
    return ids.size() == 1 ? last : most + " and " + last;
  }

  private String id(int state) {
    return model.graph().id(state);
  }
}

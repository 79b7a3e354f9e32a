package org.rapporteur.conflict;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * States as choices of options, kept as bit patterns (option form). Immutable.
 *
 * <p>A decision maker moves by changing options of its own, any number at once, to a feasible
 * choice. States stand in ascending order of their choices read as binary numbers, the first option
 * the lowest bit; choices that are one state (coalesced) stand in the place of the first of them.
 * Such a state can be left from any of its choices, and reached at any of them.
 */
public final class OptionGraph extends StateGraph {
  /** The most options that a model may have. */
  public static final int MOST_OPTIONS = 62;

  private final List<String> options;
  private final long[] owned;
  private final Irreversible irreversible;

  /** Feasible choices, those of one state beside each other, and where each state's begin. */
  private final long[] choices;

  private final int[] begin;

  /**
   * @param options names of the options of each decision maker, all different
   * @param constraints what a choice must obey
   * @param coalesced patterns whose choices are one state
   * @param irreversible options that change only one way
   * @throws ModelException if there are too many options or states, or none
   */
  public OptionGraph(
      List<List<String>> options,
      List<Constraint> constraints,
      List<Pattern> coalesced,
      Irreversible irreversible) {
    this.options = options.stream().flatMap(List::stream).toList();
    this.irreversible = irreversible;
    int count = this.options.size();
    if (count > MOST_OPTIONS) {
      throw new ModelException(count + " options; the most is " + MOST_OPTIONS);
    }
    if (this.options.stream().distinct().count() < count) {
      throw new IllegalArgumentException("two options have the same name");
    }
    owned = new long[options.size()];
    int next = 0;
    for (int owner = 0; owner < owned.length; owner++) {
      int size = options.get(owner).size();
      owned[owner] = (1L << size) - 1 << next;
      next += size;
    }
    long[] feasible = FeasibleChoices.of(count, constraints);
    int[] state = new Coalescing(coalesced).statesOf(feasible);
    int states = Arrays.stream(state).max().getAsInt() + 1;
    begin = new int[states + 1];
    for (int its : state) {
      begin[its + 1]++;
    }
    for (int i = 0; i < states; i++) {
      begin[i + 1] += begin[i];
    }
    int[] place = Arrays.copyOf(begin, states);
    choices = new long[feasible.length];
    for (int i = 0; i < feasible.length; i++) {
      choices[place[state[i]]++] = feasible[i];
    }
  }

  @Override
  public int decisionMakers() {
    return owned.length;
  }

  @Override
  public int size() {
    return begin.length - 1;
  }

  @Override
  public String id(int state) {
    return Integer.toString(state + 1);
  }

  /** Names of all options, in their order. */
  public List<String> options() {
    return options;
  }

  /** Numbers of the options of a decision maker. */
  public IntStream optionsOf(int decisionMaker) {
    return IntStream.range(0, options.size())
        .filter(option -> (owned[decisionMaker] >>> option & 1) != 0);
  }

  /**
   * A state by its number from 1 or by its pattern, such as {@code NYN} or {@code NY-} where that
   * leaves no doubt.
   */
  @Override
  public OptionalInt find(String id) {
    if (id.matches("[1-9][0-9]{0,8}")) {
      int number = Integer.parseInt(id);
      return number <= size() ? OptionalInt.of(number - 1) : OptionalInt.empty();
    }
    if (id.length() != options.size() || !id.matches("[YN-]+")) {
      return OptionalInt.empty();
    }
    List<Integer> fitting = fitting(pattern(id)).limit(2).boxed().toList();
    return fitting.size() == 1 ? OptionalInt.of(fitting.get(0)) : OptionalInt.empty();
  }

  /** The pattern that {@code Y}, {@code N} and {@code -} spell, one an option. */
  static Pattern pattern(String letters) {
    long said = 0;
    long taken = 0;
    for (int option = 0; option < letters.length(); option++) {
      said |= letters.charAt(option) == '-' ? 0 : 1L << option;
      taken |= letters.charAt(option) == 'Y' ? 1L << option : 0;
    }
    return new Pattern(said, taken);
  }

  /** The states of which a choice fits the pattern, in their order. */
  public IntStream fitting(Pattern pattern) {
    return IntStream.range(0, size())
        .filter(
            state -> {
              for (int i = begin[state]; i < begin[state + 1]; i++) {
                if (pattern.fits(choices[i])) {
                  return true;
                }
              }
              return false;
            });
  }

  /**
   * The state in letters, one an option: Y taken, N not taken, - different among the choices that
   * are this state.
   */
  public String pattern(int state) {
    long all = -1;
    long any = 0;
    for (int i = begin[state]; i < begin[state + 1]; i++) {
      all &= choices[i];
      any |= choices[i];
    }
    StringBuilder letters = new StringBuilder();
    for (int option = 0; option < options.size(); option++) {
      boolean always = (all >>> option & 1) != 0;
      boolean ever = (any >>> option & 1) != 0;
      letters.append(always ? 'Y' : ever ? '-' : 'N');
    }
    return letters.toString();
  }

  /** The choice by which a state is judged: the first of those that are this state. */
  public long choice(int state) {
    return choices[begin[state]];
  }

  /** Whether several choices are this state. */
  public boolean isCoalesced(int state) {
    return begin[state + 1] - begin[state] > 1;
  }

  /** How many choices are feasible. */
  int choices() {
    return choices.length;
  }

  /** The choices that are this state. */
  long[] choicesOf(int state) {
    return Arrays.copyOfRange(choices, begin[state], begin[state + 1]);
  }

  @Override
  public boolean isMove(int decisionMaker, int from, int to) {
    if (from == to) {
      return false;
    }
    for (int i = begin[from]; i < begin[from + 1]; i++) {
      for (int j = begin[to]; j < begin[to + 1]; j++) {
        if (((choices[i] ^ choices[j]) & ~owned[decisionMaker]) == 0
            && irreversible.allows(choices[i], choices[j])) {
          return true;
        }
      }
    }
    return false;
  }

  @Override
  boolean isTransitive() {
    return choices.length == size();
  }

  @Override
  Mover mover(int decisionMaker, Ranking ranking) {
    long bound = owned[decisionMaker] & irreversible.options();
    return new GroupMover(
        choices,
        begin,
        options.size(),
        owned[decisionMaker] & ~bound,
        bound,
        bound & irreversible.onlyGivenUp(),
        ranking);
  }

  /** Finds which choices are one state. */
  private static final class Coalescing {
    private final List<Pattern> patterns;
    private final int[] root;

    Coalescing(List<Pattern> patterns) {
      this.patterns = new ArrayList<>(patterns);
      root = IntStream.range(0, patterns.size()).toArray();
    }

    /** For each feasible choice the number of its state. */
    int[] statesOf(long[] feasible) {
      int[] pattern = new int[feasible.length];
      for (int i = 0; i < feasible.length; i++) {
        pattern[i] = join(feasible[i]);
      }
      int[] stateOf = new int[patterns.size()];
      Arrays.fill(stateOf, -1);
      int[] state = new int[feasible.length];
      int next = 0;
      for (int i = 0; i < feasible.length; i++) {
        if (pattern[i] < 0) {
          state[i] = next++;
          continue;
        }
        int its = rootOf(pattern[i]);
        if (stateOf[its] < 0) {
          stateOf[its] = next++;
        }
        state[i] = stateOf[its];
      }
      return state;
    }

    /** Joins all patterns that a choice fits and gives one of them, or −1. */
    private int join(long choice) {
      int first = -1;
      for (int i = 0; i < root.length; i++) {
        if (patterns.get(i).fits(choice)) {
          if (first < 0) {
            first = i;
          } else {
            root[rootOf(i)] = rootOf(first);
          }
        }
      }
      return first;
    }

    private int rootOf(int pattern) {
      int top = pattern;
      while (root[top] != top) {
        top = root[top];
      }
      return top;
    }
  }
}

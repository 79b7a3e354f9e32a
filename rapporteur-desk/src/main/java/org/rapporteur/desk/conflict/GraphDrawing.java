package org.rapporteur.desk.conflict;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.rapporteur.conflict.Concept;
import org.rapporteur.conflict.ConflictModel;
import org.rapporteur.conflict.Step;
import org.rapporteur.desk.page.Markup;

/**
 * A model as a drawing (SVG): states on a circle, arrows for moves. Who moves is told by dashes,
 * colour and a letter on the arrow; an equilibrium has a double ring, the status quo a square;
 * paths from the status quo to equilibria are underlaid.
 */
final class GraphDrawing {
  /** Larger models are not drawn. */
  static final int MOST_STATES = 64;

  /** Up to so many states moves that are no improvements are drawn as well. */
  private static final int MOST_WITH_ALL_MOVES = 16;

  private static final int NODE = 15;
  private static final int LONGEST_LABEL = 24;
  private static final int STYLES = 6;

  private final Analysis analysis;
  private final ConflictModel model;
  private final int size;
  private final double radius;
  private final double middle;
  private final boolean labelsOutside;
  private final Markup svg = new Markup();

  GraphDrawing(Analysis analysis) {
    this.analysis = analysis;
    model = analysis.model();
    size = model.size();
    radius = Math.max(150, size * 7.5);
    labelsOutside =
        Stream.iterate(0, state -> state + 1)
            .limit(size)
            .anyMatch(state -> analysis.id(state).length() > 3);
    middle = radius + (labelsOutside ? 190 : 40);
  }

  /** The drawing as an SVG element. */
  String draw() {
    String side = number(2 * middle);
    svg.raw("<svg viewBox=\"0 0 " + side + " " + side + "\" role=\"img\" aria-label=\"")
        .text("Graph of " + size + " states; the tables say the same")
        .raw("\">\n<defs>");
    for (int style = 0; style < STYLES; style++) {
      svg.raw(
          "<marker id=\"head"
              + style
              + "\" class=\"by"
              + style
              + "\" viewBox=\"0 0 10 10\""
              + " refX=\"9\" refY=\"5\" markerWidth=\"7\" markerHeight=\"7\" orient=\"auto\">"
              + "<path d=\"M0 1L10 5L0 9z\"/></marker>");
    }
    svg.raw("</defs>\n<g class=\"paths\">");
    drawPaths();
    svg.raw("</g>\n<g class=\"moves\">");
    drawMoves();
    svg.raw("</g>\n<g class=\"states\">");
    drawStates();
    svg.raw("</g>\n</svg>\n");
    return svg.toString();
  }

  /** What the arrows of a decision maker look like, as a line of SVG for the legend. */
  static String sample(int player) {
    return "<svg class=\"sample\" viewBox=\"0 0 60 14\" aria-hidden=\"true\"><path class=\"move by"
        + player % STYLES
        + "\" d=\"M2 8H58\"/><text x=\"22\" y=\"12\">"
        + letter(player)
        + "</text></svg>";
  }

  /** The letter on the arrows of a decision maker. */
  static String letter(int player) {
    return player < 26 ? Character.toString('a' + player) : "a" + (char) ('a' + player - 26);
  }

  private void drawPaths() {
    Set<List<Integer>> drawn = new HashSet<>();
    for (Analysis.Route route : analysis.routes()) {
      Stream.of(route.improvements(), route.moves())
          .flatMap(steps -> steps.stream())
          .findFirst()
          .ifPresent(
              steps -> {
                int from = model.statusQuo().getAsInt();
                for (Step step : steps) {
                  if (drawn.add(List.of(from, step.to()))) {
                    svg.raw("<path d=\"" + curve(from, step.to()) + "\"/>");
                  }
                  from = step.to();
                }
              });
    }
  }

  private void drawMoves() {
    for (int player = 0; player < model.decisionMakers().size(); player++) {
      for (int from = 0; from < size; from++) {
        for (int to = 0; to < size; to++) {
          boolean better = model.isImprovement(player, from, to);
          boolean shown =
              better || size <= MOST_WITH_ALL_MOVES && model.graph().isMove(player, from, to);
          if (shown) {
            drawMove(player, from, to, better);
          }
        }
      }
    }
  }

  private void drawMove(int player, int from, int to, boolean better) {
    int style = player % STYLES;
    svg.raw(
        "<g class=\"by"
            + style
            + (better ? "" : " worse")
            + "\"><path class=\"move by"
            + style
            + "\" marker-end=\"url(#head"
            + style
            + ")\" d=\""
            + curve(from, to)
            + "\"/>");
    double[] label = along(from, to, 0.3);
    svg.raw("<text x=\"" + number(label[0]) + "\" y=\"" + number(label[1] + 3) + "\">");
    svg.raw(letter(player)).raw("</text><title>");
    svg.text(
        analysis.name(player)
            + ": "
            + analysis.id(from)
            + " → "
            + analysis.id(to)
            + (better ? ", an improvement" : ", no improvement"));
    svg.raw("</title></g>\n");
  }

  private void drawStates() {
    BitSet equilibria = analysis.anyEquilibria();
    BitSet nash = analysis.stability().equilibria(Concept.NASH);
    for (int state = 0; state < size; state++) {
      double x = x(state);
      double y = y(state);
      boolean isStatusQuo = model.statusQuo().orElse(-1) == state;
      svg.raw("<g class=\"state" + (equilibria.get(state) ? " equilibrium" : "") + "\">");
      if (isStatusQuo) {
        svg.raw(
            "<rect x=\""
                + number(x - NODE - 7)
                + "\" y=\""
                + number(y - NODE - 7)
                + "\" width=\""
                + (2 * NODE + 14)
                + "\" height=\""
                + (2 * NODE + 14)
                + "\"/>");
      }
      circle(x, y, NODE);
      if (equilibria.get(state)) {
        circle(x, y, NODE - 4);
      }
      label(state, x, y);
      svg.raw("<title>").text(described(state, isStatusQuo, nash.get(state))).raw("</title></g>\n");
    }
  }

  private void circle(double x, double y, int r) {
    svg.raw("<circle cx=\"" + number(x) + "\" cy=\"" + number(y) + "\" r=\"" + r + "\"/>");
  }

  private void label(int state, double x, double y) {
    String id = analysis.id(state);
    if (!labelsOutside) {
      svg.raw("<text class=\"inside\" x=\"" + number(x) + "\" y=\"" + number(y + 4) + "\">");
    } else {
      double cosine = Math.cos(angle(state));
      double far = radius + NODE + 12;
      svg.raw(
          "<text class=\""
              + (cosine > 0.3 ? "right" : cosine < -0.3 ? "left" : "inside")
              + "\" x=\""
              + number(middle + far * cosine)
              + "\" y=\""
              + number(middle + far * Math.sin(angle(state)) + 4)
              + "\">");
    }
    boolean isLong = id.codePointCount(0, id.length()) > LONGEST_LABEL;
    svg.text(isLong ? id.substring(0, id.offsetByCodePoints(0, LONGEST_LABEL - 1)) + "…" : id);
    svg.raw("</text>");
  }

  private String described(int state, boolean isStatusQuo, boolean isNash) {
    String pattern = analysis.pattern(state);
    List<String> concepts =
        Stream.of(Concept.values())
            .filter(concept -> analysis.stability().equilibria(concept).get(state))
            .map(Concept::label)
            .toList();
    return analysis.id(state)
        + (pattern.isEmpty() ? "" : ": " + pattern)
        + (analysis.taken(state).isEmpty() ? "" : ", " + String.join(", ", analysis.taken(state)))
        + (isStatusQuo ? "; status quo" : "")
        + (concepts.isEmpty()
            ? ""
            : "; equilibrium under " + (isNash ? "all concepts" : String.join(", ", concepts)));
  }

  /** From the rim of one state to the rim of another, bent to the left so that two ways part. */
  private String curve(int from, int to) {
    double[] control = control(from, to);
    double[] start = rim(x(from), y(from), control);
    double[] end = rim(x(to), y(to), control);
    return "M" + point(start) + "Q" + point(control) + " " + point(end);
  }

  private double[] control(int from, int to) {
    double dx = x(to) - x(from);
    double dy = y(to) - y(from);
    return new double[] {(x(from) + x(to)) / 2 - 0.12 * dy, (y(from) + y(to)) / 2 + 0.12 * dx};
  }

  private static double[] rim(double x, double y, double[] towards) {
    double dx = towards[0] - x;
    double dy = towards[1] - y;
    double length = Math.hypot(dx, dy);
    return new double[] {x + dx / length * (NODE + 2), y + dy / length * (NODE + 2)};
  }

  private double[] along(int from, int to, double share) {
    double[] control = control(from, to);
    double rest = 1 - share;
    return new double[] {
      rest * rest * x(from) + 2 * rest * share * control[0] + share * share * x(to),
      rest * rest * y(from) + 2 * rest * share * control[1] + share * share * y(to)
    };
  }

  private double angle(int state) {
    return 2 * Math.PI * state / size - Math.PI / 2;
  }

  private double x(int state) {
    return middle + radius * Math.cos(angle(state));
  }

  private double y(int state) {
    return middle + radius * Math.sin(angle(state));
  }

  private static String point(double[] point) {
    return number(point[0]) + " " + number(point[1]);
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.1f", value);
  }
}

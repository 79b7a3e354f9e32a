package org.rapporteur.desk.conflict;

import java.util.BitSet;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.rapporteur.conflict.CoalitionImprovement;
import org.rapporteur.conflict.Concept;
import org.rapporteur.conflict.ConflictModel;
import org.rapporteur.conflict.OptionGraph;
import org.rapporteur.desk.page.Markup;
import org.rapporteur.desk.page.PageFrame;

/**
 * An analysis as a web page in one file that opens from disk: the graph, the stable states, the
 * equilibria, ways to them and from them.
 *
 * <p>The page has no script and asks nothing of the network; its content security policy lets
 * nothing in but its own style. Names in a model are hostile input and enter as text alone. Equal
 * input gives equal pages. Immutable and safe for threads.
 */
public final class HtmlAnalysis {
  private static final int MOST_COALITIONS = 200;

  private final PageFrame frame = PageFrame.styledBy(HtmlAnalysis.class, "conflict.css");

  /** A page in its own style. */
  public HtmlAnalysis() {}

  /** The page, to be written as UTF-8. */
  public String render(Analysis analysis) {
    return new Page(analysis).html();
  }

  /** One page being written. */
  private final class Page {
    private final Analysis analysis;
    private final ConflictModel model;
    private final Markup page = new Markup();

    Page(Analysis analysis) {
      this.analysis = analysis;
      model = analysis.model();
    }

    String html() {
      String title = model.title().isEmpty() ? "Conflict analysis" : model.title();
      page.element("h1", title)
          .element(
              "p class=\"summary\"",
              model.decisionMakers().size() + " decision makers, " + model.size() + " states");
      model.notes().forEach(note -> page.element("p class=\"note\"", note));
      putGraph();
      putEquilibria();
      putStability();
      putCoalitions();
      putRoutes();
      putAnswers();
      return frame.around(title, page.toString());
    }

    private void putGraph() {
      page.element("h2", "Graph");
      if (model.size() > GraphDrawing.MOST_STATES) {
        page.element(
            "p",
            "A drawing of more than " + GraphDrawing.MOST_STATES + " states would show nothing.");
        return;
      }
      page.raw("<figure>\n").raw(new GraphDrawing(analysis).draw()).raw("<figcaption><ul>\n");
      model
          .players()
          .forEach(
              player ->
                  page.raw("<li>" + GraphDrawing.sample(player))
                      .text(" " + analysis.name(player))
                      .raw("</li>\n"));
      page.raw(
          "<li><svg class=\"mark equilibrium\" viewBox=\"0 0 24 24\" aria-hidden=\"true\">"
              + "<circle cx=\"12\" cy=\"12\" r=\"10\"/><circle cx=\"12\" cy=\"12\" r=\"6\"/></svg>"
              + " equilibrium under some concept</li>\n");
      if (model.statusQuo().isPresent()) {
        page.raw(
            "<li><svg class=\"mark state\" viewBox=\"0 0 24 24\" aria-hidden=\"true\">"
                + "<rect x=\"1\" y=\"1\" width=\"22\" height=\"22\"/>"
                + "<circle cx=\"12\" cy=\"12\" r=\"8\"/></svg> status quo; shortest ways from it to"
                + " equilibria are underlaid</li>\n");
      }
      page.raw(
          "<li>Strong arrows are improvements for the mover, thin pale ones are not (in larger"
              + " models they are left out).</li>\n"
              + "</ul></figcaption></figure>\n");
    }

    private void putEquilibria() {
      page.element("h2", "Equilibria").raw("<table>\n<tbody>\n");
      for (Concept concept : Concept.values()) {
        BitSet states = analysis.stability().equilibria(concept);
        List<Integer> first = states.stream().limit(100).boxed().toList();
        page.raw("<tr>")
            .element("th scope=\"row\"", concept.label())
            .element(
                "td",
                analysis.ids(first)
                    + (states.cardinality() > 100
                        ? " … (" + states.cardinality() + " in all)"
                        : ""))
            .raw("</tr>\n");
      }
      page.raw("</tbody></table>\n");
      if (model.size() > GraphDrawing.MOST_STATES) {
        page.element(
            "p",
            "To look at first (under the most concepts, "
                + (model.statusQuo().isPresent() ? "reachable from the status quo, " : "")
                + "none better for all): "
                + analysis.ids(analysis.shortlist().states()));
      }
    }

    private void putStability() {
      page.element("h2", "States and who would stay in them")
          .element(
              "p",
              "n Nash, g GMR, s SMR, q SEQ, z SSEQ; a dot where the state is not stable. Y taken, N"
                  + " not taken, - either.")
          .raw("<div class=\"wide\"><table>\n<thead><tr>")
          .element("th scope=\"col\"", "State");
      List<String> options =
          model.graph() instanceof OptionGraph graph ? graph.options() : List.of();
      options.forEach(option -> page.element("th scope=\"col\" class=\"option\"", option));
      model.decisionMakers().forEach(name -> page.element("th scope=\"col\"", name));
      page.element("th scope=\"col\"", "Equilibrium").raw("</tr></thead>\n<tbody>\n");
      (model.size() <= GraphDrawing.MOST_STATES
              ? IntStream.range(0, model.size())
              : analysis.shortlist().states().stream().mapToInt(state -> state))
          .forEach(this::putState);
      page.raw("</tbody></table></div>\n");
    }

    private void putState(int state) {
      boolean isEquilibrium = analysis.anyEquilibria().get(state);
      page.raw(isEquilibrium ? "<tr class=\"equilibrium\">" : "<tr>")
          .element(
              "th scope=\"row\"",
              analysis.id(state) + (model.statusQuo().orElse(-1) == state ? " (status quo)" : ""));
      analysis
          .pattern(state)
          .chars()
          .forEach(letter -> page.element("td class=\"option\"", Character.toString(letter)));
      model
          .players()
          .forEach(
              player ->
                  page.element(
                      "td class=\"marks\"",
                      marks(concept -> analysis.stability().isStable(concept, player, state))));
      page.element(
              "td class=\"marks\"",
              marks(concept -> analysis.stability().equilibria(concept).get(state)))
          .raw("</tr>\n");
    }

    private String marks(Predicate<Concept> stable) {
      StringBuilder marks = new StringBuilder();
      Stream.of(Concept.values())
          .forEach(concept -> marks.append(stable.test(concept) ? concept.letter() : '.'));
      return marks.toString();
    }

    private void putCoalitions() {
      page.element("h2", "Coalition improvements");
      if (!analysis.hasCoalitions()) {
        page.element("p", "Not looked at: the model is too large.");
        return;
      }
      if (analysis.coalitionImprovements().isEmpty()) {
        page.element("p", "None.");
        return;
      }
      page.raw("<ul>\n");
      for (CoalitionImprovement one :
          analysis.coalitionImprovements().stream().limit(MOST_COALITIONS).toList()) {
        page.element(
            "li",
            analysis.id(one.from())
                + " → "
                + analysis.id(one.to())
                + ": "
                + analysis.names(one.members())
                + (analysis.anyEquilibria().get(one.from()) ? " (leaves an equilibrium)" : ""));
      }
      page.raw("</ul>\n");
      if (analysis.coalitionImprovements().size() > MOST_COALITIONS) {
        page.element("p", "… and more; the JSON has all.");
      }
    }

    private void putRoutes() {
      if (model.statusQuo().isEmpty()) {
        return;
      }
      int start = model.statusQuo().getAsInt();
      page.element("h2", "From the status quo, " + analysis.id(start))
          .raw("<table>\n<thead><tr>")
          .element("th scope=\"col\"", "To")
          .element("th scope=\"col\"", "By moves")
          .element("th scope=\"col\"", "By improvements alone")
          .raw("</tr></thead>\n<tbody>\n");
      for (Analysis.Route route : analysis.routes()) {
        page.raw("<tr>")
            .element("th scope=\"row\"", analysis.id(route.to()))
            .element("td", route.moves().map(s -> analysis.path(start, s)).orElse("no way"))
            .element("td", route.improvements().map(s -> analysis.path(start, s)).orElse("no way"))
            .raw("</tr>\n");
      }
      page.raw("</tbody></table>\n");
    }

    /** Answers to further questions, in the words of the terminal. */
    private void putAnswers() {
      String words = new TerminalAnalysis().answers(analysis).strip();
      if (!words.isEmpty()) {
        page.element("h2", "Questions").element("pre", words);
      }
    }
  }
}

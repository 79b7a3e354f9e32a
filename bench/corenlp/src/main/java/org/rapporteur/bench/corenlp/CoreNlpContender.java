package org.rapporteur.bench.corenlp;

import edu.stanford.nlp.coref.CorefCoreAnnotations.CorefChainAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.CharacterOffsetBeginAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.CharacterOffsetEndAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.QuotationsAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.TokensAnnotation;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.QuoteAnnotator;
import edu.stanford.nlp.pipeline.QuoteAttributionAnnotator.MentionBeginAnnotation;
import edu.stanford.nlp.pipeline.QuoteAttributionAnnotator.MentionEndAnnotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.util.CoreMap;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.rapporteur.report.Span;
import org.rapporteur.statement.Statement;

/**
 * CoreNLP's quote annotator and the annotators it stands on. Threads share the models of all but
 * the quote annotator itself, which keeps the people of the article at hand in a field and is not
 * safe for threads: each worker has its own.
 */
final class CoreNlpContender implements Contender {

  /** Which annotators run, and how. */
  enum Setting {
    /** Named entities by the statistical models alone. */
    LEAN("CoreNLP, lean NER", true, true),
    /** As the manual of the quote annotator has it, everything else by default. */
    FULL("CoreNLP", false, true),
    /** As {@link #LEAN}, without coreference: a pronoun is a mention, but not whose. */
    NO_COREFERENCE("CoreNLP, lean, no coreference", true, false);

    private final String label;
    private final boolean lean;
    private final boolean coreference;

    Setting(String label, boolean lean, boolean coreference) {
      this.label = label;
      this.lean = lean;
      this.coreference = coreference;
    }

    String label() {
      return label;
    }

    /** Of all annotators but the quote annotator, which each worker adds. */
    private Properties properties() {
      Properties properties = new Properties();
      properties.setProperty(
          "annotators", "tokenize,pos,lemma,ner,depparse" + (coreference ? ",coref" : ""));
      if (lean) {
        properties.setProperty("ner.applyFineGrained", "false");
        properties.setProperty("ner.applyNumericClassifiers", "false");
        properties.setProperty("ner.useSUTime", "false");
      }
      return properties;
    }
  }

  private final Setting setting;
  private final StanfordCoreNLP annotators;

  /** Loads the models anew, whatever was loaded before. */
  CoreNlpContender(Setting setting) {
    StanfordCoreNLP.clearAnnotatorPool();
    this.setting = setting;
    this.annotators = new StanfordCoreNLP(setting.properties());
  }

  @Override
  public Worker worker() {
    QuoteAnnotator quotes = new QuoteAnnotator(setting.properties());
    return text -> read(text, quotes);
  }

  private List<Statement> read(Path file, QuoteAnnotator quotes) throws IOException {
    String text = Files.readString(file);
    Annotation annotation = new Annotation(text);
    annotators.annotate(annotation);
    if (!setting.coreference) {
      annotation.set(CorefChainAnnotation.class, new HashMap<>());
    }
    quotes.annotate(annotation);
    return statements(annotation, text);
  }

  /**
   * A statement for each mention that has quotations: as the gold standard has it, the pieces of
   * one quotation make one statement, with their marks. Quotations inside others and quotations
   * without a mention are left out.
   */
  static List<Statement> statements(Annotation annotation, String text) {
    List<CoreLabel> tokens = annotation.get(TokensAnnotation.class);
    Map<Span, List<Span>> contents = new LinkedHashMap<>();
    for (CoreMap quotation : annotation.get(QuotationsAnnotation.class)) {
      Integer first = quotation.get(MentionBeginAnnotation.class);
      Integer last = quotation.get(MentionEndAnnotation.class);
      if (first != null) {
        contents
            .computeIfAbsent(
                span(tokens.get(first).beginPosition(), tokens.get(last).endPosition(), text),
                mention -> new ArrayList<>())
            .add(
                span(
                    quotation.get(CharacterOffsetBeginAnnotation.class),
                    quotation.get(CharacterOffsetEndAnnotation.class),
                    text));
      }
    }
    return contents.entrySet().stream()
        .map(entry -> statement(entry.getKey(), entry.getValue()))
        .toList();
  }

  private static Statement statement(Span mention, List<Span> content) {
    return new Statement(
        List.of(mention), List.of(), content, Statement.Kind.DIRECT, Statement.Realis.ASSERTED, 1);
  }

  /** From UTF-16 positions to code points. */
  private static Span span(int start, int end, String text) {
    return new Span(text.codePointCount(0, start), text.codePointCount(0, end));
  }
}

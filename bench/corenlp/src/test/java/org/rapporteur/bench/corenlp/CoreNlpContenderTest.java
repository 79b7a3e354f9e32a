package org.rapporteur.bench.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.ling.CoreAnnotations.CharacterOffsetBeginAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.CharacterOffsetEndAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.QuotationsAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.TokensAnnotation;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.QuoteAttributionAnnotator.MentionBeginAnnotation;
import edu.stanford.nlp.pipeline.QuoteAttributionAnnotator.MentionEndAnnotation;
import edu.stanford.nlp.util.ArrayCoreMap;
import edu.stanford.nlp.util.CoreMap;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.report.Span;
import org.rapporteur.statement.Statement;

final class CoreNlpContenderTest {
  private static final String TEXT = "\uD83D\uDE00 \"We agree,\" said Mara Lind. A \"deal\".";

  @Test
  void aQuotationWithAMentionIsAStatementInCodePoints() {
    CoreMap quotation = quotation("\"We agree,\"");
    quotation.set(MentionBeginAnnotation.class, 0);
    quotation.set(MentionEndAnnotation.class, 1);

    List<Statement> statements = CoreNlpContender.statements(annotation(quotation), TEXT);

    assertThat(statements)
        .singleElement()
        .satisfies(
            statement -> {
              assertThat(statement.source()).containsExactly(new Span(19, 28));
              assertThat(statement.cue()).isEmpty();
              assertThat(statement.content()).containsExactly(new Span(2, 13));
            });
  }

  @Test
  void aQuotationWithoutAMentionIsNone() {
    assertThat(CoreNlpContender.statements(annotation(quotation("\"deal\"")), TEXT)).isEmpty();
  }

  private static Annotation annotation(CoreMap quotation) {
    Annotation annotation = new Annotation(TEXT);
    annotation.set(TokensAnnotation.class, List.of(token("Mara"), token("Lind")));
    annotation.set(QuotationsAnnotation.class, List.of(quotation));
    return annotation;
  }

  private static CoreLabel token(String word) {
    CoreLabel token = new CoreLabel();
    token.setBeginPosition(TEXT.indexOf(word));
    token.setEndPosition(TEXT.indexOf(word) + word.length());
    return token;
  }

  private static CoreMap quotation(String words) {
    CoreMap quotation = new ArrayCoreMap();
    quotation.set(CharacterOffsetBeginAnnotation.class, TEXT.indexOf(words));
    quotation.set(CharacterOffsetEndAnnotation.class, TEXT.indexOf(words) + words.length());
    return quotation;
  }
}

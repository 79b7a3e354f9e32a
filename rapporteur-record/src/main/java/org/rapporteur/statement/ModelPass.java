package org.rapporteur.statement;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.rapporteur.encoder.Encoder;
import org.rapporteur.encoder.Scores;
import org.rapporteur.encoder.WordScores;
import org.rapporteur.encoder.Words;
import org.rapporteur.language.Crossheads;
import org.rapporteur.language.Document;
import org.rapporteur.language.Quotation;
import org.rapporteur.language.Quotation.Piece;
import org.rapporteur.language.Token;
import org.rapporteur.statement.Linking.Found;

/** One run of the trained model over one document. */
final class ModelPass {
  /** Words decided at once, so that a very long report does not fill memory with scores. */
  private static final int STRETCH = 4000;

  private final Document document;
  private final Encoder encoder;
  private final Labelling labelling;
  private final CueLexicon lexicon;
  private final ReportingWords reporting;
  private final double floor;
  private final Syntax syntax;
  private final Words words;
  private final List<EntityMention> mentions = new ArrayList<>();
  private final List<float[]> acts = new ArrayList<>();

  ModelPass(
      Document document,
      Encoder encoder,
      Labelling labelling,
      CueLexicon lexicon,
      ReportingWords reporting,
      double floor) {
    this.document = document;
    this.encoder = encoder;
    this.labelling = labelling;
    this.lexicon = lexicon;
    this.reporting = reporting;
    this.floor = floor;
    this.syntax = new Syntax(document);
    this.words = encoder.words(unmarked(document));
  }

  /** The text as the model reads it: without titles, and papers without quotation marks. */
  private static String unmarked(Document document) {
    StringBuilder view = new StringBuilder(Crossheads.blanked(document));
    for (Quotation paper : document.papers()) {
      for (Piece piece : paper.pieces()) {
        blank(view, document.token(piece.first()));
      }
      blank(view, document.token(paper.end() - 1));
    }
    return view.toString();
  }

  private static void blank(StringBuilder view, Token mark) {
    for (int i = mark.start(); mark.kind() == Token.Kind.QUOTE && i < mark.end(); i++) {
      view.setCharAt(i, ' ');
    }
  }

  Extraction run() {
    int body = document.tokenAt(document.report().headline());
    Turns finder = new Turns(document, syntax);
    List<Draft> drafts = turns(finder, body);
    BitSet turns = new BitSet();
    drafts.forEach(turn -> turns.set(turn.first(), turn.end()));
    for (Draft draft : found()) {
      int next = turns.nextSetBit(draft.first());
      boolean inTurn = next >= 0 && next < draft.end();
      if (draft.confidence() >= floor
          && draft.head() >= body
          && !inTurn
          && !finder.isAsked(draft.head())) {
        drafts.add(draft);
      }
    }
    mentions.sort(Comparator.comparing(EntityMention::span));
    Extraction composed = new Composer(document, lexicon, reporting, syntax).compose(drafts, floor);
    return new Extraction(
        composed.statements(),
        composed.missed(),
        mentions,
        Optional.of(new WordScores(words, acts)));
  }

  private List<Draft> turns(Turns turns, int body) {
    List<Draft> found = new ArrayList<>();
    for (int s = 0; s < syntax.stretches().size(); ) {
      Optional<Draft> turn = turns.at(s);
      turn.filter(draft -> draft.first() >= body).ifPresent(found::add);
      s = turn.isPresent() ? syntax.nextParagraph(s) : s + 1;
    }
    return found;
  }

  private List<Draft> found() {
    List<Draft> drafts = new ArrayList<>();
    List<float[]> roles = new ArrayList<>();
    List<float[]> links = new ArrayList<>();
    List<Integer> passes = new ArrayList<>();
    int first = 0;
    for (Iterator<Scores> scores = encoder.scores(words); scores.hasNext(); ) {
      Scores part = scores.next();
      closeParagraphs(part);
      MentionTags.read(part.mentions()).forEach(found -> mentions.add(mention(found, part)));
      acts.addAll(List.of(part.acts()));
      roles.addAll(List.of(part.roles()));
      links.addAll(List.of(part.links()));
      passes.addAll(Collections.nCopies(part.size(), part.first()));
      if (roles.size() >= STRETCH || !scores.hasNext()) {
        for (Found found : new Linking(labelling, roles, links, passes).found()) {
          Draft draft = draft(found, first);
          if (!draft.content().isEmpty()) {
            drafts.add(draft);
          }
        }
        first += roles.size();
        roles.clear();
        links.clear();
        passes.clear();
      }
    }
    return drafts;
  }

  /** No span runs over the end of a paragraph; the paragraphs of a quotation are joined later. */
  private void closeParagraphs(Scores part) {
    for (int w = 0; w < part.size(); w++) {
      if (words.opensParagraph(part.first() + w)) {
        Labelling.forbidContinuing(part.roles()[w]);
      }
    }
  }

  private EntityMention mention(MentionTags.Found found, Scores part) {
    TokenRange tokens = tokens(found.words(), part.first());
    return new EntityMention(
        found.kind(),
        found.named(),
        document.span(tokens.first(), tokens.end()),
        found.confidence());
  }

  private Draft draft(Found found, int first) {
    TokenRange cue = tokens(found.cue(), first);
    Draft draft =
        new Draft(
            cue.end() - 1,
            cue,
            found.source().map(source -> tokens(source, first)),
            found.confidence());
    for (TokenRange piece : joined(found.content(), first)) {
      TokenRange tokens = tokens(piece, first);
      if (belongs(tokens, cue)) {
        draft.with(tokens);
      }
    }
    return draft;
  }

  /** Pieces, those of a paragraph that follow one another at once made one. */
  private List<TokenRange> joined(List<TokenRange> pieces, int first) {
    List<TokenRange> joined = new ArrayList<>();
    for (TokenRange piece : pieces) {
      int last = joined.size() - 1;
      if (last >= 0
          && joined.get(last).end() == piece.first()
          && !words.opensParagraph(first + piece.first())) {
        joined.set(last, new TokenRange(joined.get(last).first(), piece.end()));
      } else {
        joined.add(piece);
      }
    }
    return joined;
  }

  /** Only what is quoted can stand in another paragraph than its cue. */
  private boolean belongs(TokenRange content, TokenRange cue) {
    return syntax.isQuoted(content.first())
        || syntax.isQuoted(content.end() - 1)
        || syntax.stretchAt(content.first()).paragraph()
            == syntax.stretchAt(cue.first()).paragraph();
  }

  /** The tokens that hold these words. */
  private TokenRange tokens(TokenRange range, int first) {
    int start = words.start(first + range.first());
    int end = words.end(first + range.end() - 1);
    int token = document.tokenIn(start);
    int last = token + 1;
    while (last < document.tokens().size() && document.token(last).start() < end) {
      last++;
    }
    return new TokenRange(token, last);
  }
}

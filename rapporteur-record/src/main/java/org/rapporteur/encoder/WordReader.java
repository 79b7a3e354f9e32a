package org.rapporteur.encoder;

import ai.djl.huggingface.tokenizers.Encoding;
import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;
import ai.djl.huggingface.tokenizers.jni.CharSpan;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Map;

/**
 * Cuts a text into words and word pieces (Wu et al. 2016) with the encoder's own vocabulary. Safe
 * for threads.
 */
final class WordReader implements AutoCloseable {
  /** Characters read in one go, so that a long text does not fill memory with pieces. */
  private static final int STRETCH = 20_000;

  private final HuggingFaceTokenizer tokenizer;

  /** Reads the vocabulary from a Hugging Face {@code tokenizer.json}. */
  WordReader(InputStream vocabulary) throws IOException {
    // The library reports its use over the network unless told not to.
    System.setProperty("OPT_OUT_TRACKING", "true");
    System.setProperty("ai.djl.offline", "true");
    this.tokenizer =
        HuggingFaceTokenizer.newInstance(
            vocabulary,
            Map.of("addSpecialTokens", "false", "truncation", "false", "padding", "false"));
  }

  /** The words of a view. */
  Words read(String view) {
    Builder builder = new Builder(view);
    for (int start = 0; start < view.length(); ) {
      int end = stretchEnd(view, start);
      builder.add(start, tokenizer.encode(view.substring(start, end)));
      start = end;
    }
    return builder.build();
  }

  /** The end of the last line that fits, or of the last word, or of what fits. */
  private static int stretchEnd(String view, int start) {
    int end = Math.min(view.length(), start + STRETCH);
    if (end == view.length()) {
      return end;
    }
    for (char border : new char[] {'\n', ' '}) {
      int at = view.lastIndexOf(border, end - 1);
      if (at > start) {
        return at + 1;
      }
    }
    return Character.isHighSurrogate(view.charAt(end - 1)) ? end - 1 : end;
  }

  @Override
  public void close() {
    tokenizer.close();
  }

  /** Words in the making. */
  private static final class Builder {
    private final String view;
    private int[] starts = new int[256];
    private int[] ends = new int[256];
    private int[] firsts = new int[256];
    private int[] pieces = new int[512];
    private int words;
    private int count;

    Builder(String view) {
      this.view = view;
    }

    /** Offsets of an encoding count the code points of its stretch. */
    void add(int start, Encoding encoding) {
      long[] ids = encoding.getIds();
      long[] wordIds = encoding.getWordIds();
      CharSpan[] spans = encoding.getCharTokenSpans();
      long last = -1;
      int position = start;
      int codePoint = 0;
      for (int i = 0; i < ids.length; i++) {
        position = view.offsetByCodePoints(position, spans[i].getStart() - codePoint);
        int end = view.offsetByCodePoints(position, spans[i].getEnd() - spans[i].getStart());
        codePoint = spans[i].getStart();
        if (wordIds[i] != last) {
          open(position);
          last = wordIds[i];
        }
        ends[words - 1] = end;
        push((int) ids[i]);
      }
    }

    private void open(int position) {
      if (words + 1 >= starts.length) {
        starts = Arrays.copyOf(starts, 2 * starts.length);
        ends = Arrays.copyOf(ends, 2 * ends.length);
        firsts = Arrays.copyOf(firsts, 2 * firsts.length);
      }
      starts[words] = position;
      firsts[words] = count;
      words++;
    }

    private void push(int piece) {
      if (count == pieces.length) {
        pieces = Arrays.copyOf(pieces, 2 * pieces.length);
      }
      pieces[count++] = piece;
    }

    /** Marks that the vocabulary drops, such as accents set apart from their letter. */
    private void takeCombiningMarks() {
      for (int w = 0; w < words; w++) {
        int next = w + 1 < words ? starts[w + 1] : view.length();
        while (ends[w] < next
            && Character.getType(view.charAt(ends[w])) == Character.NON_SPACING_MARK) {
          ends[w]++;
        }
      }
    }

    Words build() {
      takeCombiningMarks();
      firsts[words] = count;
      return new Words(
          view,
          Arrays.copyOf(starts, words),
          Arrays.copyOf(ends, words),
          Arrays.copyOf(firsts, words + 1),
          Arrays.copyOf(pieces, count));
    }
  }
}

package org.rapporteur.encoder;

/** How a word is written, which an encoder that knows no capitals would not see. */
enum Shape {
  LOWER(0),
  CAPITALISED(1),
  UPPER(2),
  MIXED(3),
  DIGIT(4),
  MARK(5);

  /** How many shapes. */
  static final int COUNT = 6;

  private final int code;

  Shape(int code) {
    this.code = code;
  }

  /** The number that training gave to this shape. */
  int code() {
    return code;
  }

  static Shape of(CharSequence word) {
    int letters = 0;
    int upper = 0;
    int lower = 0;
    boolean capital = false;
    int length = 0;
    for (int i = 0; i < word.length(); ) {
      int c = Character.codePointAt(word, i);
      if (Character.isDigit(c)) {
        return DIGIT;
      }
      if (Character.isLetterOrDigit(c)) {
        letters++;
      }
      if (Character.isUpperCase(c)) {
        upper++;
        capital |= length == 0;
      } else if (Character.isLowerCase(c)) {
        lower++;
      }
      length++;
      i += Character.charCount(c);
    }
    if (letters == 0) {
      return MARK;
    }
    if (upper == 0) {
      return lower > 0 ? LOWER : MIXED;
    }
    if (lower == 0) {
      return length > 1 ? UPPER : CAPITALISED;
    }
    return capital && upper == 1 ? CAPITALISED : MIXED;
  }
}

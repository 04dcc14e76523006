package org.yandu.ui.reader;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import org.yandu.text.Document;
import org.yandu.text.Range;

/**
 * The units in which text is selected: word, sentence, paragraph. What needs the words of the
 * language answers as soon as they are read, unless the reader does something else first. JavaFX
 * thread only.
 */
final class Units {
  private final ReaderModel model;
  private final Lexicon lexicon = new Lexicon();
  private final Growth growth = new Growth();

  Units(ReaderModel model) {
    this.model = model;
  }

  /** Makes ready for a second click; who still waits after an earlier one has changed his mind. */
  void expect() {
    lexicon.forget();
    lexicon.prepare();
  }

  void forget() {
    lexicon.forget();
  }

  /** What two, three or more clicks on the character at a canonical offset take. */
  void at(int offset, int clicks, Consumer<Range> use) {
    Document document = document();
    switch (clicks) {
      case 2 -> lexicon.with(words -> use.accept(Words.wordAt(words, document, offset)));
      case 3 -> use.accept(Words.sentenceAt(document, offset));
      default -> use.accept(Words.paragraphAt(document, offset));
    }
  }

  /** Where a caret goes by a word, on (1) or back (-1). */
  void word(int caret, int direction, IntConsumer use) {
    Document document = document();
    lexicon.with(words ->
        use.accept(
            direction > 0
                ? Words.next(words, document, caret)
                : Words.previous(words, document, caret)));
  }

  /** Where a caret goes by a paragraph, on (1) or back (-1). */
  int paragraph(int caret, int direction) {
    return direction > 0
        ? Words.nextParagraph(document(), caret)
        : Words.previousParagraph(document(), caret);
  }

  /** The next larger unit around the selection, or around the caret where there is none. */
  void grow(Range caret, Consumer<Range> use) {
    Document document = document();
    Range selection = model.selectionProperty().get();
    Range from = selection == null ? caret : selection;
    lexicon.with(words -> use.accept(growth.grow(words, document, from)));
  }

  /** What the selection grew from, if it is as it grew. */
  Optional<Range> shrink() {
    return Optional.ofNullable(model.selectionProperty().get()).flatMap(growth::shrink);
  }

  private Document document() {
    return model.documentProperty().get();
  }
}

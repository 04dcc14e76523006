package org.yandu.ui.reader;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.function.IntSupplier;
import org.yandu.text.Document;
import org.yandu.text.Range;

/**
 * The units in which text is selected: word, sentence, paragraph. What needs the words of the
 * language answers when they are read, in the order of asking; a press of the mouse puts an end to
 * the waiting. JavaFX thread only.
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

  /** Where a caret goes by a word, on (1) or back (-1), from where it is by then. */
  void word(IntSupplier caret, int direction, IntConsumer use) {
    Document document = document();
    lexicon.with(words -> {
      int from = caret.getAsInt();
      use.accept(
          direction > 0
              ? Words.next(words, document, from)
              : Words.previous(words, document, from));
    });
  }

  /** Where a caret goes by a paragraph, on (1) or back (-1). */
  int paragraph(int caret, int direction) {
    return direction > 0
        ? Words.nextParagraph(document(), caret)
        : Words.previousParagraph(document(), caret);
  }

  /** The next larger unit around the selection, or around the caret where there is none. */
  void grow(IntSupplier caret, Consumer<Range> use) {
    Document document = document();
    lexicon.with(words -> {
      Range selection = model.selectionProperty().get();
      int at = caret.getAsInt();
      Range from = selection == null ? new Range(at, at) : selection;
      use.accept(growth.grow(words, document, from));
    });
  }

  /** What the selection grew from, if it is as it grew. */
  Optional<Range> shrink() {
    return Optional.ofNullable(model.selectionProperty().get()).flatMap(growth::shrink);
  }

  private Document document() {
    return model.documentProperty().get();
  }
}

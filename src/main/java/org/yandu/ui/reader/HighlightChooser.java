package org.yandu.ui.reader;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.Region;
import org.yandu.i18n.Texts;
import org.yandu.text.Document;
import org.yandu.text.Lines;
import org.yandu.ui.kit.Dots;

/** Lists the highlights that lie upon each other at one place, to choose one of them. */
final class HighlightChooser {
  private static final int WORDS = 24;

  private final Node owner;
  private final Texts texts;
  private final ContextMenu menu = new ContextMenu();

  HighlightChooser(Node owner, Texts texts) {
    this.owner = requireNonNull(owner);
    this.texts = requireNonNull(texts);
    menu.setId("highlight-chooser");
  }

  /**
   * @param at on the screen
   */
  void show(
      Document document, List<PlacedHighlight> from, Point2D at, Consumer<PlacedHighlight> chosen) {
    menu.getItems().clear();
    for (PlacedHighlight placed : from) {
      Region dot = Dots.of(placed.highlight().color());
      MenuItem item = new MenuItem(label(document, placed), dot);
      item.setMnemonicParsing(false);
      item.setOnAction(_ -> chosen.accept(placed));
      menu.getItems().add(item);
    }
    menu.show(owner, at.getX(), at.getY());
  }

  private String label(Document document, PlacedHighlight placed) {
    String words = Lines.joined(document.shown(placed.range()));
    String few =
        words.codePointCount(0, words.length()) <= WORDS
            ? words
            : words.substring(0, words.offsetByCodePoints(0, WORDS)) + "…";
    String color = texts.get("export.color." + placed.highlight().color().word());
    String mark = texts.get("export." + placed.highlight().style().word(), color);
    return texts.get(placed.noted() ? "reader.choose.noted" : "reader.choose.plain", few, mark);
  }

  void hide() {
    menu.hide();
  }
}

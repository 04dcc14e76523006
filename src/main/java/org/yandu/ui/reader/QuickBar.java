package org.yandu.ui.reader;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Separator;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Circle;
import javafx.scene.text.Text;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.yandu.i18n.Texts;
import org.yandu.note.HighlightColor;
import org.yandu.note.HighlightStyle;
import org.yandu.ui.kit.Buttons;
import org.yandu.ui.kit.KeyTable;
import org.yandu.ui.kit.Parts;

/** The small bar beside a selection or a clicked highlight. */
final class QuickBar extends HBox {
  private static final double DOT = 8;
  private final Texts texts;
  private final Map<HighlightColor, Circle> dots = new EnumMap<>(HighlightColor.class);
  private final Map<ReaderAct, Button> buttons = new EnumMap<>(ReaderAct.class);

  /** The keys upon the colours, for those who cannot tell these apart. */
  private final Map<ReaderAct, Text> signs = new EnumMap<>(ReaderAct.class);

  /** What is left out where there is no room, in this order; the menu of the bar has it too. */
  private final List<Button> dispensable;

  private final Button more;
  private final Button delete;
  private HighlightColor color = HighlightColor.YELLOW;

  /** What the buttons do. */
  record Actions(
      BiConsumer<HighlightColor, HighlightStyle> mark,
      Runnable note,
      Runnable copy,
      Runnable cite,
      Runnable more,
      Runnable delete) {}

  QuickBar(Texts texts, Actions actions) {
    this.texts = texts;
    getStyleClass().add("quick-bar");
    setAlignment(Pos.CENTER);
    setManaged(false);
    setVisible(false);
    for (HighlightColor each : HighlightColor.values()) {
      getChildren().add(dot(each, actions));
    }
    more = button(Feather.MORE_HORIZONTAL, "reader.file", ReaderAct.FILE, actions.more());
    Button copy = button(Feather.COPY, "reader.copy", ReaderAct.COPY, actions.copy());
    Button cite = button(Feather.LINK, "reader.cite", ReaderAct.CITE, actions.cite());
    dispensable = List.of(copy, cite);
    delete = button(Feather.TRASH_2, "reader.delete", ReaderAct.DELETE, actions.delete());
    getChildren()
        .addAll(
            new Separator(javafx.geometry.Orientation.VERTICAL),
            style(HighlightStyle.UNDERLINE, ReaderAct.UNDERLINE, actions),
            style(HighlightStyle.WAVE, ReaderAct.WAVE, actions),
            style(HighlightStyle.STRIKE, ReaderAct.STRIKE, actions),
            button(Feather.EDIT_3, "reader.note", ReaderAct.NOTE, actions.note()),
            copy,
            cite,
            more,
            delete);
  }

  /** The button that more is shown at. */
  Button more() {
    return more;
  }

  private Node dot(HighlightColor each, Actions actions) {
    Circle circle = new Circle(DOT);
    circle.getStyleClass().add("quick-dot");
    dots.put(each, circle);
    Text key = new Text();
    key.getStyleClass().add("quick-key");
    signs.put(ReaderAct.of(each), key);
    Button button = new Button(null, new StackPane(circle, key));
    button.getStyleClass().addAll("button-icon", "flat");
    button.setFocusTraversable(false);
    button.setOnAction(_ -> {
      color = each;
      actions.mark().accept(each, HighlightStyle.MARK);
    });
    button.setAccessibleText(texts.get("reader.mark." + each.word()));
    buttons.put(ReaderAct.of(each), button);
    button.setId("quick-" + each.word());
    return button;
  }

  /** A way of drawing shows itself on its button. */
  private Button style(HighlightStyle style, ReaderAct act, Actions actions) {
    Text sign = new Text(style == HighlightStyle.WAVE ? "～" : "字");
    sign.getStyleClass().add("quick-sign");
    sign.setUnderline(style == HighlightStyle.UNDERLINE);
    sign.setStrikethrough(style == HighlightStyle.STRIKE);
    Button button = new Button(null, sign);
    button.getStyleClass().addAll("button-icon", "flat");
    button.setFocusTraversable(false);
    button.setOnAction(_ -> actions.mark().accept(color, style));
    button.setAccessibleText(texts.get("notes.style." + style.word()));
    buttons.put(act, button);
    button.setId("quick-" + style.word());
    return button;
  }

  private Button button(Ikon icon, String key, ReaderAct act, Runnable action) {
    Button button = Buttons.icon(icon, texts.get(key), action);
    buttons.put(act, button);
    button.setFocusTraversable(false);
    button.setId("quick-" + key.substring(key.indexOf('.') + 1));
    return button;
  }

  /** Takes the colours of the page, and the keys that do the same as the buttons. */
  void dress(Palette palette, KeyTable keys) {
    buttons.forEach(
        (act, button) -> Buttons.describe(button, button.getAccessibleText(), keys.key(act)));
    signs.forEach((act, sign) -> {
      String display = keys.display(act);
      sign.setText(display.length() == 1 ? display : "");
      sign.setFill(palette.text());
    });
    dots.forEach((each, circle) -> {
      circle.setFill(palette.mark(each));
      circle.setStroke(palette.line(each));
    });
  }

  /**
   * Shows the bar near a place of the view, above it where there is room.
   *
   * @param existing whether a highlight is under it that can be deleted
   */
  void showAt(double x, double top, double bottom, boolean existing) {
    Parts.show(delete, existing);
    dispensable.forEach(button -> Parts.show(button, true));
    setVisible(true);
    toFront();
    applyCss();
    var room = getParent().getLayoutBounds();
    for (Button button : dispensable) {
      if (prefWidth(-1) > room.getWidth() - 24) {
        Parts.show(button, false);
      }
    }
    autosize();
    double above = top - getHeight() - 8;
    double y = above >= 4 ? above : Math.min(bottom + 8, room.getHeight() - getHeight() - 4);
    double most = Math.max(4, room.getWidth() - getWidth() - 20);
    relocate(Math.rint(Math.clamp(x - getWidth() / 2, 4, most)), Math.rint(y));
  }

  void hide() {
    setVisible(false);
  }

  /** The colour used last. */
  HighlightColor color() {
    return color;
  }

  void setColor(HighlightColor last) {
    color = last;
  }
}

package org.yandu.ui.reader;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Separator;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.shape.Circle;
import javafx.scene.text.Text;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.yandu.i18n.Texts;
import org.yandu.note.HighlightColor;
import org.yandu.note.HighlightStyle;
import org.yandu.ui.kit.Buttons;

/** The small bar beside a selection or a clicked highlight. */
final class QuickBar extends HBox {
  private static final double DOT = 8;
  private final Texts texts;
  private final Map<HighlightColor, Circle> dots = new EnumMap<>(HighlightColor.class);
  private final Button delete;
  private HighlightColor color = HighlightColor.YELLOW;

  /** What the buttons do. */
  record Actions(
      BiConsumer<HighlightColor, HighlightStyle> mark,
      Runnable note,
      Runnable copy,
      Runnable cite,
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
    delete = button(Feather.TRASH_2, "reader.delete", "Del", actions.delete());
    getChildren()
        .addAll(
            new Separator(javafx.geometry.Orientation.VERTICAL),
            style(HighlightStyle.UNDERLINE, "U", actions),
            style(HighlightStyle.WAVE, "W", actions),
            style(HighlightStyle.STRIKE, "S", actions),
            button(Feather.EDIT_3, "reader.note", "N", actions.note()),
            button(Feather.COPY, "reader.copy", "Ctrl+C", actions.copy()),
            button(Feather.LINK, "reader.cite", "Ctrl+Shift+C", actions.cite()),
            delete);
  }

  private Node dot(HighlightColor each, Actions actions) {
    Circle circle = new Circle(DOT);
    circle.getStyleClass().add("quick-dot");
    dots.put(each, circle);
    Button button = new Button(null, circle);
    button.getStyleClass().addAll("button-icon", "flat");
    button.setFocusTraversable(false);
    button.setOnAction(_ -> {
      color = each;
      actions.mark().accept(each, HighlightStyle.MARK);
    });
    String name = texts.get("reader.mark." + each.name().toLowerCase(Locale.ROOT));
    Buttons.describe(button, name + "    " + (each.ordinal() + 1), Optional.empty());
    button.setId("quick-" + each.word());
    return button;
  }

  /** A way of drawing shows itself on its button. */
  private Button style(HighlightStyle style, String shortcut, Actions actions) {
    Text sign = new Text(style == HighlightStyle.WAVE ? "～" : "字");
    sign.getStyleClass().add("quick-sign");
    sign.setUnderline(style == HighlightStyle.UNDERLINE);
    sign.setStrikethrough(style == HighlightStyle.STRIKE);
    Button button = new Button(null, sign);
    button.getStyleClass().addAll("button-icon", "flat");
    button.setFocusTraversable(false);
    button.setOnAction(_ -> actions.mark().accept(color, style));
    String name = texts.get("notes.style." + style.word());
    Buttons.describe(button, name + "    " + shortcut, Optional.empty());
    button.setId("quick-" + style.word());
    return button;
  }

  private Button button(Ikon icon, String key, String shortcut, Runnable action) {
    Button button = Buttons.icon(icon, texts.get(key) + "    " + shortcut, action);
    button.setFocusTraversable(false);
    button.setId("quick-" + key.substring(key.indexOf('.') + 1));
    return button;
  }

  void dress(Palette palette) {
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
    delete.setVisible(existing);
    delete.setManaged(existing);
    setVisible(true);
    toFront();
    applyCss();
    autosize();
    var room = getParent().getLayoutBounds();
    double above = top - getHeight() - 8;
    double y = above >= 4 ? above : Math.min(bottom + 8, room.getHeight() - getHeight() - 4);
    double most = Math.max(4, room.getWidth() - getWidth() - 20);
    relocate(Math.rint(Math.clamp(x - getWidth() / 2, 4, most)), Math.rint(y));
  }

  void hide() {
    setVisible(false);
  }

  /** The colour a digit key stands for, or null. */
  static HighlightColor colorOf(KeyCode code) {
    return switch (code) {
      case DIGIT1, NUMPAD1 -> HighlightColor.YELLOW;
      case DIGIT2, NUMPAD2 -> HighlightColor.GREEN;
      case DIGIT3, NUMPAD3 -> HighlightColor.BLUE;
      case DIGIT4, NUMPAD4 -> HighlightColor.RED;
      case DIGIT5, NUMPAD5 -> HighlightColor.PURPLE;
      default -> null;
    };
  }

  /** The colour used last. */
  HighlightColor color() {
    return color;
  }

  void setColor(HighlightColor last) {
    color = last;
  }
}

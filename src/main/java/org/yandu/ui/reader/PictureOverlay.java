package org.yandu.ui.reader;

import javafx.scene.Cursor;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import org.yandu.text.Picture;

/** A picture of the text by itself, as large as there is room; any key or a click closes it. */
final class PictureOverlay extends StackPane {
  private static final double MARGIN = 24;
  private final PictureShelf shelf;
  private final Viewport view;
  private final ImageView image = new ImageView();

  PictureOverlay(PictureShelf shelf, Viewport view) {
    this.shelf = shelf;
    this.view = view;
    setManaged(false);
    setVisible(false);
    setCursor(Cursor.DEFAULT);
    getStyleClass().add("picture-overlay");
    image.setPreserveRatio(true);
    image.setSmooth(true);
    getChildren().add(image);
    addEventHandler(
        MouseEvent.ANY,
        event -> {
          if (event.getEventType() == MouseEvent.MOUSE_CLICKED && event.getClickCount() == 1) {
            close();
          }
          event.consume();
        });
  }

  /** Opens at a double click on a picture of the reader, closes at any key. */
  void serve(ReaderView reader) {
    reader.addEventHandler(
        MouseEvent.MOUSE_CLICKED,
        event -> {
          if (event.getClickCount() == 2 && event.getButton() == MouseButton.PRIMARY) {
            view.under(event.getX(), event.getY())
                .flatMap(view.layout()::picture)
                .ifPresent(this::open);
          }
        });
    reader.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (isVisible()) {
            close();
            event.consume();
          }
        });
  }

  /** Opens the picture of the line at an offset; false where there is none. */
  boolean openAt(int offset) {
    var picture = view.layout().picture(view.layout().line(view.layout().lineOf(offset)));
    picture.ifPresent(this::open);
    return picture.isPresent();
  }

  void close() {
    setVisible(false);
    image.setImage(null);
  }

  private void open(Picture picture) {
    double width = Math.max(1, getWidth() - 2 * MARGIN);
    double height = Math.max(1, getHeight() - 2 * MARGIN);
    shelf.decode(
        picture,
        width,
        height,
        decoded ->
            decoded.ifPresent(large -> {
              image.setImage(large);
              setVisible(true);
            }));
  }
}

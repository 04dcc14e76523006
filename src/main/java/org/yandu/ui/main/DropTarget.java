package org.yandu.ui.main;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;
import org.yandu.i18n.Texts;
import org.yandu.ui.kit.EmptyState;

/** Shown above the window while files are dragged over it; dropped ones are handed on. */
final class DropTarget extends StackPane {
  private final Consumer<List<Path>> taker;

  DropTarget(Consumer<List<Path>> taker, Texts texts) {
    this.taker = taker;
    getStyleClass().add("drop-target");
    setVisible(false);
    setMouseTransparent(true);
    getChildren()
        .add(
            new EmptyState(
                Feather.DOWNLOAD, texts.get("main.drop.title"), texts.get("main.drop.text")));
  }

  /** Takes the files that are dropped anywhere on {@code window}. */
  void serve(Region window) {
    window.setOnDragOver(this::over);
    window.setOnDragExited(_ -> setVisible(false));
    window.setOnDragDropped(this::dropped);
  }

  void over(DragEvent event) {
    if (event.getDragboard().hasFiles()) {
      event.acceptTransferModes(TransferMode.COPY);
      setVisible(true);
      event.consume();
    }
  }

  private void dropped(DragEvent event) {
    setVisible(false);
    if (event.getDragboard().hasFiles()) {
      taker.accept(event.getDragboard().getFiles().stream().map(File::toPath).toList());
      event.setDropCompleted(true);
      event.consume();
    }
  }
}

package org.yandu.ui.main;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlantafx.base.controls.Notification;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.yandu.correction.Correction;
import org.yandu.correction.CorrectionMaker;
import org.yandu.library.Library;
import org.yandu.load.raw.ReadOptions;
import org.yandu.text.Places;
import org.yandu.text.Range;
import org.yandu.ui.TestInput;

/** Corrections that the text has no place for any more are shown and can be given up. */
class UnplacedCorrectionsTest extends WindowTest {
  private static final String TEXT =
      """
      在护林工作会上的讲话

      全县有林地八十万亩，其中一半是近十年栽下的，长势都不错。

      附近的村子怎样出力

      村村都有一支扑火队，锣一响就能上山。

      瞭望台的人手

      山上的瞭望台也有人守着，夏天和冬天各换一班。
      """;

  @Test
  void whatHasNoPlaceIsListedRemovedAndBroughtBack() throws Exception {
    start(Files.writeString(folder.resolve("林.txt"), TEXT));
    TestInput.waitFor(() -> view().desk().currentProperty().get() != null);
    quiet();
    UUID id = view().desk().currentProperty().get();
    Library library = view().desk().library();
    ask();
    TestInput.waitFor(() -> noticed("所有更正都起作用"));

    correct(library, id, "附近的村子怎样出力");
    correct(library, id, "瞭望台的人手");
    String newer = TEXT.replace("附近的村子怎样出力\n\n", "").replace("瞭望台的人手", "瞭望台的人手和班次");
    Path file = Files.createDirectories(folder.resolve("b")).resolve("林.txt");
    Files.writeString(file, newer);
    assertEquals(1, library.replaceWithNewVersion(id, file, ReadOptions.NONE).unplaced());

    ask();
    TestInput.waitFor(() -> scene().lookup("#unplaced-rows") != null);
    quiet();
    assertTrue(said("附近的村子怎样出力"));
    picture("unplaced-corrections", 1.5);
    TestInput.run(() -> ((Button) scene().lookup("#unplaced-rows .pattern-remove")).fire());
    quiet();
    assertEquals(1, library.corrections(id).size());
    TestInput.waitFor(() -> said("都删除了"));
    TestInput.type(scene(), KeyCode.ESCAPE);
    TestInput.run(view().desk()::undo);
    quiet();
    assertEquals(2, library.corrections(id).size());
  }

  private static void correct(Library library, UUID id, String words) {
    Places places = Places.of(library.document(id));
    int at = places.document().text().indexOf(words);
    List<Correction> made =
        new CorrectionMaker(places).headings(List.of(new Range(at, at + words.length())), 1);
    library.correct(id, made);
  }

  private boolean noticed(String words) {
    return scene().getRoot().lookupAll(".notification").stream()
        .anyMatch(node -> ((Notification) node).getMessage().contains(words));
  }

  private boolean said(String words) {
    return scene().getRoot().lookupAll(".label").stream()
        .anyMatch(node -> node instanceof Labeled label && label.getText().contains(words));
  }

  /** By the menu key, as a reader without a mouse does. */
  private void ask() {
    TestInput.type(scene(), KeyCode.DIGIT3, TestInput.CTRL);
    TestInput.menuKey(scene());
    MenuItem item =
        TestInput.onFx(() ->
            Window.getWindows().stream()
                .filter(window -> window instanceof ContextMenu)
                .flatMap(window -> ((ContextMenu) window).getItems().stream())
                .flatMap(one -> all(one).stream())
                .filter(one -> "correct-unplaced".equals(one.getId()))
                .findFirst()
                .orElseThrow());
    TestInput.run(item::fire);
    quiet();
  }

  private static List<MenuItem> all(MenuItem item) {
    return item instanceof javafx.scene.control.Menu menu
        ? menu.getItems().stream().flatMap(one -> all(one).stream()).toList()
        : List.of(item);
  }
}

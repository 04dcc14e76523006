package org.yandu.ui.main;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import javafx.scene.control.Control;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yandu.i18n.Language;
import org.yandu.library.Library;
import org.yandu.library.Overview.Item;
import org.yandu.ui.TestInput;
import org.yandu.ui.overview.OverviewOrder;

/** What is chosen, in sight and being written stays when the rows of all notes are exchanged. */
class AllNotesStayTest extends WindowTest {
  private static final int NOTES = 200;

  @BeforeEach
  void manyNotes() throws Exception {
    try (Library library = Library.open(folder.resolve("library"))) {
      for (int i = 0; i < NOTES; i++) {
        String more = i % 3 == 0 ? "，写得长一些，".repeat(20) : "";
        library.freeNote("第" + (1000 + i) + "条" + (i % 2 == 0 ? "双数" : "单数") + more);
      }
    }
    start();
    TestInput.click(find("#do-all_notes"));
    quiet();
    TestInput.run(() -> model().orderProperty().set(OverviewOrder.CREATED));
    quiet();
    TestInput.run(() -> model().orderProperty().set(OverviewOrder.TEXT));
    quiet();
  }

  private org.yandu.ui.overview.OverviewModel model() {
    return view().pages().notes().model();
  }

  private List<Item> shown() {
    quiet();
    return TestInput.onFx(() -> model().items());
  }

  private Control list(boolean cards) {
    return (Control) find(cards ? "#overview-cards" : "#overview-table");
  }

  /** Where a row stands in the list. */
  private double top(boolean cards, UUID id) {
    TestInput.settle();
    List<Item> items = shown();
    return TestInput.onFx(() ->
        list(cards).lookupAll(cards ? ".list-cell" : ".table-row-cell").stream()
            .map(IndexedCell.class::cast)
            .filter(cell -> cell.isVisible() && !cell.isEmpty())
            .filter(cell -> items.get(cell.getIndex()).id().equals(id))
            .mapToDouble(
                cell -> cell.localToScene(0, 0).getY() - list(cards).localToScene(0, 0).getY())
            .findFirst()
            .orElseThrow(() -> new AssertionError("not in sight")));
  }

  private UUID inSight(boolean cards) {
    List<Item> items = shown();
    return TestInput.onFx(() ->
        list(cards).lookupAll(cards ? ".list-cell" : ".table-row-cell").stream()
            .map(IndexedCell.class::cast)
            .filter(cell -> cell.isVisible() && !cell.isEmpty())
            .sorted(Comparator.comparingInt(IndexedCell::getIndex))
            .skip(2)
            .map(cell -> items.get(cell.getIndex()).id())
            .findFirst()
            .orElseThrow());
  }

  private void scrollTo(boolean cards, int index) {
    TestInput.run(() -> {
      if (cards) {
        ((ListView<?>) list(true)).scrollTo(index);
      } else {
        ((TableView<?>) list(false)).scrollTo(index);
      }
    });
    TestInput.settle();
  }

  private void choose(boolean cards, UUID id) {
    int at = shown().stream().map(Item::id).toList().indexOf(id);
    TestInput.run(() -> {
      if (cards) {
        ((ListView<?>) list(true)).getSelectionModel().clearAndSelect(at);
      } else {
        ((TableView<?>) list(false)).getSelectionModel().clearAndSelect(at);
      }
    });
  }

  private UUID chosen(boolean cards) {
    List<Item> items = shown();
    return TestInput.onFx(() ->
        items
            .get(
                cards
                    ? ((ListView<?>) list(true)).getSelectionModel().getSelectedIndex()
                    : ((TableView<?>) list(false)).getSelectionModel().getSelectedIndex())
            .id());
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void rowsStayInTheirPlaceWhenOthersComeAndGo(boolean cards) {
    if (cards) {
      TestInput.click(find("#overview-as-cards"));
      TestInput.settle();
    }
    scrollTo(cards, 120);
    UUID row = inSight(cards);
    double before = top(cards, row);
    Library library = view().desk().library();
    List<UUID> early = shown().stream().limit(30).map(Item::id).toList();
    TestInput.run(() ->
        view()
            .desk()
            .change(
                () -> {
                  library.deleteAll(early);
                  return true;
                },
                _ -> {}));
    assertEquals(NOTES - 30, shown().size());
    assertEquals(before, top(cards, row), 2, "rows in front went");
    choose(cards, row);
    type("双数");
    assertTrue(shown().size() < 100);
    UUID still = inSight(cards);
    assertEquals(NOTES - 30, clear());
    top(cards, still);
    scrollTo(cards, 100);
    UUID picked = inSight(cards);
    choose(cards, picked);
    before = top(cards, picked);
    TestInput.run(() -> view().settingsModel().themeProperty().set("night"));
    assertEquals(before, top(cards, picked), 2, "another theme");
    assertEquals(picked, chosen(cards));
  }

  private void type(String words) {
    TestInput.run(() -> ((TextField) find("#overview-words")).setText(words));
    TestInput.waitFor(() -> model().filterProperty().get().words().equals(words));
    quiet();
  }

  private int clear() {
    TestInput.click(find("#overview-clear"));
    return shown().size();
  }

  @Test
  void anotherLanguageFindsThePageAsItWas() {
    TestInput.click(find("#overview-as-cards"));
    type("双数");
    TestInput.run(() -> model().orderProperty().set(OverviewOrder.CREATED));
    quiet();
    scrollTo(true, 60);
    UUID row = inSight(true);
    choose(true, row);
    double before = top(true, row);
    TestInput.run(() -> view().settingsModel().languageProperty().set(Language.EN));
    quiet();
    TestInput.waitFor(() -> view().pages().host().openProperty().get());
    assertEquals(100, shown().size());
    assertEquals("双数", TestInput.onFx(() -> ((TextField) find("#overview-words")).getText()));
    assertEquals(OverviewOrder.CREATED, model().orderProperty().get());
    assertEquals(row, chosen(true));
    assertEquals(before, top(true, row), 2);
  }

  @Test
  void headsAndWordsBeingTypedOutliveAnotherLanguage() {
    TestInput.run(() -> sortByWords());
    List<UUID> order = shown().stream().map(Item::id).toList();
    UUID row = order.get(5);
    choose(false, row);
    TestInput.run(() -> list(false).requestFocus());
    TestInput.type(scene(), KeyCode.F2);
    TestInput.settle();
    TestInput.typeText(scene(), "还没存");
    TestInput.run(() -> view().settingsModel().languageProperty().set(Language.EN));
    quiet();
    TestInput.settle();
    assertEquals(order.size(), shown().size());
    assertEquals(row, chosen(false));
    TextArea editor = (TextArea) find("#overview-editor");
    assertTrue(TestInput.onFx(() -> editor.isFocused() && editor.getText().endsWith("还没存")));
    TestInput.typeText(scene(), "，这才存");
    TestInput.type(scene(), KeyCode.ESCAPE);
    quiet();
    assertTrue(
        view().desk().library().freeNotes().stream()
            .anyMatch(note -> note.id().equals(row) && note.text().endsWith("还没存，这才存")));
  }

  @SuppressWarnings({"unchecked", "rawtypes"})
  private void sortByWords() {
    TableView table = (TableView) list(false);
    var note = (javafx.scene.control.TableColumn) table.getColumns().get(2);
    note.setSortType(javafx.scene.control.TableColumn.SortType.DESCENDING);
    table.getSortOrder().setAll(note);
  }

  @Test
  void nothingMovesBetweenTheFirstKeyAndTheLast() {
    scrollTo(false, 120);
    UUID row = inSight(false);
    choose(false, row);
    TestInput.run(() -> list(false).requestFocus());
    TestInput.type(scene(), KeyCode.F2);
    TestInput.settle();
    List<UUID> before = shown().stream().map(Item::id).toList();
    TestInput.typeText(scene(), "一");
    // Before the words are kept for the first time something else changes, and is sifted.
    Library library = view().desk().library();
    TestInput.run(() -> {
      view()
          .desk()
          .change(
              () -> {
                library.freeNote("别处来的");
                return true;
              },
              _ -> {});
      model().filterProperty().set(model().filterProperty().get());
    });
    assertEquals(before, shown().stream().map(Item::id).toList());
    TestInput.typeText(scene(), "二");
    TestInput.type(scene(), KeyCode.ESCAPE);
    assertEquals(NOTES + 1, shown().size());
    assertEquals(row, chosen(false));
    assertTrue(
        shown().stream().anyMatch(item -> item.id().equals(row) && item.text().endsWith("一二")));
    assertFalse(model().isWriting());
  }
}

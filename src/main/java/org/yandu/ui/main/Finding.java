package org.yandu.ui.main;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.scene.Node;
import org.yandu.i18n.Texts;
import org.yandu.search.Hit;
import org.yandu.text.Range;
import org.yandu.ui.search.FindBar;
import org.yandu.ui.search.FindModel;
import org.yandu.ui.search.SearchModel;
import org.yandu.ui.search.SearchView;

/** Finding in the document and searching everything, joined to the text on screen. */
final class Finding {
  /** More hits of one word than this are no help to anybody. */
  private static final int HITS = 5_000;

  private final DeskModel desk;
  private final FindModel find;
  private final SearchModel search;
  private final FindBar bar;
  private final SearchView page;
  private final Runnable focusText;
  private Runnable showNotes = () -> {};
  private Consumer<UUID> showFreeNote = _ -> {};

  Finding(DeskModel desk, Texts texts, Runnable focusText) {
    this.desk = requireNonNull(desk);
    this.focusText = requireNonNull(focusText);
    find = new FindModel(this::find, () -> desk.reader().topOffsetProperty().get());
    search = new SearchModel(desk.library(), desk.background());
    bar = new FindBar(find, texts, focusText);
    page = new SearchView(search, this::jump, this::closePage, texts);
    page.visibleProperty().bind(search.openProperty());
    find.hitsProperty().addListener((_, _, hits) -> desk.reader().findHitsProperty().set(hits));
    desk.attention().activeProperty().addListener((_, before, _) -> leave(before));
    find.currentProperty().addListener((_, _, hit) -> showHit(hit));
    desk.placesProperty().addListener((_, _, _) -> find.look());
  }

  /** The hits belong to the text that has the attention. */
  private void leave(OpenDocument before) {
    before.reader().findHitsProperty().set(List.of());
    before.reader().currentHitProperty().set(null);
    find.look();
  }

  /**
   * @param action brings the notes pane into sight
   */
  void onShowNotes(Runnable action) {
    showNotes = requireNonNull(action);
  }

  /**
   * @param action shows a note on no document
   */
  void onShowFreeNote(Consumer<UUID> action) {
    showFreeNote = requireNonNull(action);
  }

  FindModel find() {
    return find;
  }

  SearchModel search() {
    return search;
  }

  Node bar() {
    return bar;
  }

  Node page() {
    return page;
  }

  /** Opens the bar above the text, with the selected words in it if they are few. */
  void openBar() {
    if (desk.currentProperty().get() == null) {
      openPage();
      return;
    }
    search.openProperty().set(false);
    takeSelection(find.queryProperty()::set);
    find.openProperty().set(true);
    bar.focusField();
  }

  void next() {
    stepWith(find::next);
  }

  void previous() {
    stepWith(find::previous);
  }

  private void stepWith(Runnable step) {
    if (find.openProperty().get()) {
      step.run();
    } else {
      openBar();
    }
  }

  /** Opens the search over everything. */
  void openPage() {
    takeSelection(words -> {
      search.queryProperty().set(words);
      search.search();
    });
    search.openProperty().set(true);
    page.focusField();
  }

  private void takeSelection(Consumer<String> field) {
    int few = 30;
    desk.reader()
        .selectedText()
        .filter(words -> words.length() <= few && words.indexOf('\n') < 0)
        .ifPresent(field);
  }

  private void closePage() {
    search.openProperty().set(false);
    focusText.run();
  }

  private void jump(Hit hit) {
    closePage();
    if (hit.document().isEmpty()) {
      hit.note().ifPresent(showFreeNote);
      return;
    }
    if (hit.note().isPresent()) {
      showNotes.run();
    }
    UUID document = hit.document().get();
    if (hit.range().isEmpty()) {
      desk.open(document);
    } else {
      desk.openAt(document, hit.range());
    }
  }

  private void find(String query, Consumer<List<Range>> found) {
    UUID document = desk.currentProperty().get();
    if (document == null) {
      found.accept(List.of());
      return;
    }
    desk.background()
        .inOrder(
            () ->
                desk.library().search(document, query, HITS).stream()
                    .filter(hit -> hit.note().isEmpty())
                    .map(Hit::range)
                    .toList(),
            hits -> {
              if (document.equals(desk.currentProperty().get())) {
                found.accept(hits);
              }
            });
  }

  private void showHit(Range hit) {
    desk.reader().currentHitProperty().set(hit);
    if (hit != null) {
      desk.reader().reveal(hit);
    }
  }
}

package org.yandu.ui.main;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.yandu.i18n.Texts;
import org.yandu.library.Annotations;
import org.yandu.note.Bookmark;
import org.yandu.text.Range;
import org.yandu.ui.bookmarks.BookmarkActions;
import org.yandu.ui.bookmarks.BookmarksModel;
import org.yandu.ui.kit.Notices;

/** Carries out what is asked for about bookmarks. */
final class Bookmarker implements BookmarkActions {
  private final DeskModel desk;
  private final Annotator annotator;
  private final Supplier<List<Range>> pointedAt;
  private final Notices notices;
  private final Texts texts;
  private final BookmarksModel model = new BookmarksModel();

  /**
   * @param pointedAt where the reader points at in the text, if anywhere
   */
  Bookmarker(
      DeskModel desk,
      Annotator annotator,
      Supplier<List<Range>> pointedAt,
      Notices notices,
      Texts texts) {
    this.desk = requireNonNull(desk);
    this.annotator = requireNonNull(annotator);
    this.pointedAt = requireNonNull(pointedAt);
    this.notices = requireNonNull(notices);
    this.texts = requireNonNull(texts);
    desk.attention().annotationsProperty().addListener((_, _, _) -> show());
    desk.attention().placesProperty().addListener((_, _, _) -> show());
  }

  BookmarksModel model() {
    return model;
  }

  private void show() {
    model.show(desk.placesProperty().get(), desk.attention().annotationsProperty().get());
  }

  /** Sets a bookmark where reading is, or takes away the one that is there. */
  void toggle() {
    Optional<Bookmark> there = there();
    if (there.isPresent()) {
      delete(there.get().id());
    } else {
      add();
    }
  }

  /** The selection's beginning, else the caret on screen, else the first line on screen. */
  private int place() {
    List<Range> pointed = pointedAt.get();
    return pointed.isEmpty() ? desk.reader().topOffsetProperty().get() : pointed.getFirst().start();
  }

  private Optional<Bookmark> there() {
    Annotations annotations = desk.attention().annotationsProperty().get();
    int place = place();
    return annotations == null
        ? Optional.empty()
        : annotations.bookmarks().stream()
            .filter(bookmark ->
                annotations
                    .rangeOf(bookmark)
                    .filter(range -> range.contains(place) || range.start() == place)
                    .isPresent())
            .findFirst();
  }

  @Override
  public void add() {
    UUID document = desk.currentProperty().get();
    if (document == null) {
      return;
    }
    int place = place();
    desk.change(
        () -> desk.library().bookmarks().add(document, place, ""),
        _ -> notices.tell(texts.get("bookmarks.added"), texts.get("main.undo"), desk::undo));
  }

  @Override
  public void goTo(Range range) {
    desk.goToHeading(range);
  }

  @Override
  public void review(UUID bookmark) {
    annotator.review(Optional.of(bookmark));
  }

  @Override
  public void rename(UUID bookmark, String name) {
    change(() -> desk.library().bookmarks().rename(bookmark, name), () -> {});
  }

  @Override
  public void delete(UUID bookmark) {
    change(
        () -> desk.library().bookmarks().delete(bookmark),
        () -> notices.tell(texts.get("bookmarks.deleted"), texts.get("main.undo"), desk::undo));
  }

  private void change(Runnable change, Runnable done) {
    desk.change(
        () -> {
          change.run();
          return true;
        },
        _ -> done.run());
  }
}

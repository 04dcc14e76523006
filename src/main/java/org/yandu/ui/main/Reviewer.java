package org.yandu.ui.main;

import static java.util.Objects.requireNonNull;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.yandu.i18n.Texts;
import org.yandu.library.Annotations;
import org.yandu.library.Doubt;
import org.yandu.text.Document;
import org.yandu.text.Range;
import org.yandu.ui.kit.Notices;
import org.yandu.ui.review.ReviewActions;
import org.yandu.ui.review.ReviewModel;
import org.yandu.ui.review.ReviewView;

/** Has the reader look at what has no certain place in the text, and keeps what he says. */
final class Reviewer implements ReviewActions {
  private final DeskModel desk;
  private final Notices notices;
  private final Texts texts;
  private final Runnable focusText;
  private final ReviewModel model = new ReviewModel(this);
  private final ReviewView panel;

  /** What the reader was told of, by document. */
  private final Map<UUID, Set<UUID>> told = new HashMap<>();

  /** The document that is gone through, or null. */
  private UUID document;

  Reviewer(DeskModel desk, Annotator annotator, Notices notices, Texts texts, Runnable focusText) {
    this.desk = requireNonNull(desk);
    this.notices = requireNonNull(notices);
    this.texts = requireNonNull(texts);
    this.focusText = requireNonNull(focusText);
    panel = new ReviewView(model, texts);
    annotator.onReview(this::open);
    model.selectionProperty().bind(desk.attention().selectionProperty());
    model.proposalProperty().addListener((_, _, range) -> reveal(range));
    desk.attention()
        .activeProperty()
        .addListener((_, before, _) -> before.reader().proposalProperty().set(null));
    desk.attention().annotationsProperty().addListener((_, _, written) -> changed(written));
    desk.currentProperty()
        .addListener((_, _, id) -> {
          if (document != null && !document.equals(id)) {
            putAway();
          }
        });
  }

  ReviewView panel() {
    return panel;
  }

  private void reveal(Range range) {
    desk.reader().proposalProperty().set(range);
    if (range != null) {
      desk.reader().reveal(range);
    }
  }

  /** Goes through what awaits a word. */
  void open() {
    open(Optional.empty());
  }

  /**
   * @param wanted the highlight or bookmark to begin with
   */
  private void open(Optional<UUID> wanted) {
    UUID id = desk.currentProperty().get();
    if (id != null) {
      look(id, wanted, true);
    }
  }

  /** Opens a document and goes through what awaits a word in it, one item first. */
  void openAt(UUID id, UUID item) {
    desk.open(id);
    // Behind the opening, which goes the same road.
    desk.background().inOrder(() -> id, opened -> look(opened, Optional.of(item), true));
  }

  private record Seen(Document document, Annotations annotations, List<Doubt> doubts) {}

  private void look(UUID id, Optional<UUID> wanted, boolean asked) {
    desk.background()
        .inOrder(
            () ->
                new Seen(
                    desk.library().document(id),
                    desk.library().annotations(id),
                    desk.library().review().of(id)),
            seen -> {
              if (id.equals(desk.currentProperty().get()) && (asked || id.equals(document))) {
                show(id, seen, wanted, asked);
              }
            });
  }

  private void show(UUID id, Seen seen, Optional<UUID> wanted, boolean asked) {
    boolean wasOpen = model.isOpen();
    document = id;
    model.show(seen.document(), seen.annotations(), seen.doubts(), wanted);
    if (model.isOpen()) {
      if (asked) {
        panel.takeKeys();
      }
      return;
    }
    document = null;
    if (wasOpen) {
      focusText.run();
    }
    if (wasOpen || asked) {
      notices.tell(texts.get("review.done"));
    }
  }

  private void changed(Annotations written) {
    if (written == null) {
      return;
    }
    UUID id = written.document();
    Set<UUID> known = told.computeIfAbsent(id, _ -> new HashSet<>());
    boolean news = !known.containsAll(written.awaited());
    known.retainAll(written.awaited());
    known.addAll(written.awaited());
    if (id.equals(document)) {
      look(id, Optional.empty(), false);
      return;
    }
    if (news) {
      notices.tell(
          texts.get("review.notice", written.awaited().size()),
          texts.get("review.open"),
          this::open);
    }
  }

  private void putAway() {
    document = null;
    model.clear();
  }

  @Override
  public void place(Map<UUID, Range> places) {
    UUID id = document;
    say(() -> desk.library().review().place(id, places));
  }

  @Override
  public void keepAsOrphan(UUID item) {
    UUID id = document;
    say(() -> desk.library().review().keepAsOrphan(id, item));
  }

  private void say(Runnable words) {
    desk.reader().selectionProperty().set(null);
    desk.change(
        () -> {
          words.run();
          return true;
        },
        _ -> {});
  }

  @Override
  public void close() {
    putAway();
    focusText.run();
  }
}

package org.yandu.ui.review;

import static java.util.Objects.requireNonNull;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.yandu.library.Annotations;
import org.yandu.library.Doubt;
import org.yandu.text.Document;
import org.yandu.text.Range;

/** Which doubts there are, which of them is looked at, and what can be said about it. */
public final class ReviewModel {
  /** From this score on proposals may be accepted all at once. */
  static final double NEARLY_SURE = 0.95;

  private final ReviewActions actions;
  private final ObjectProperty<Range> selection = new SimpleObjectProperty<>(this, "selection");
  private final ReadOnlyObjectWrapper<ReviewItem> current =
      new ReadOnlyObjectWrapper<>(this, "current");
  private final ReadOnlyObjectWrapper<Range> proposal =
      new ReadOnlyObjectWrapper<>(this, "proposal");
  private List<ReviewItem> items = List.of();
  private int index;

  public ReviewModel(ReviewActions actions) {
    this.actions = requireNonNull(actions);
  }

  /** The words selected in the text, or null. */
  public ObjectProperty<Range> selectionProperty() {
    return selection;
  }

  /** Where the doubt that is looked at may stand, or null. */
  public ReadOnlyObjectProperty<Range> proposalProperty() {
    return proposal.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<ReviewItem> currentProperty() {
    return current.getReadOnlyProperty();
  }

  public boolean isOpen() {
    return current.get() != null;
  }

  /** From 1. */
  int number() {
    return index + 1;
  }

  int count() {
    return items.size();
  }

  /**
   * Shows what awaits a word; the doubt looked at stays, or the one after it comes.
   *
   * @param wanted the doubt to look at, also if it is settled
   */
  public void show(
      Document document, Annotations annotations, List<Doubt> doubts, Optional<UUID> wanted) {
    Optional<UUID> seen = wanted.or(() -> Optional.ofNullable(current.get()).map(ReviewItem::item));
    items =
        doubts.stream()
            .filter(doubt -> !doubt.settled() || wanted.filter(doubt.item()::equals).isPresent())
            .map(doubt -> ReviewItem.of(doubt, document, annotations))
            .toList();
    for (int i = 0; i < items.size(); i++) {
      if (seen.filter(items.get(i).item()::equals).isPresent()) {
        index = i;
      }
    }
    look(Math.min(index, items.size() - 1));
  }

  /** Nothing is looked at any more. */
  public void clear() {
    items = List.of();
    look(0);
  }

  private void look(int at) {
    index = Math.max(0, at);
    ReviewItem item = items.isEmpty() ? null : items.get(index);
    proposal.set(item == null ? null : item.proposal().orElse(null));
    current.set(item);
  }

  void next() {
    if (isOpen()) {
      look((index + 1) % items.size());
    }
  }

  void previous() {
    if (isOpen()) {
      look((index + items.size() - 1) % items.size());
    }
  }

  void accept() {
    if (proposal.get() != null) {
      actions.place(Map.of(current.get().item(), proposal.get()));
    }
  }

  void placeHere() {
    if (isOpen() && selection.get() != null) {
      actions.place(Map.of(current.get().item(), selection.get()));
    }
  }

  void keepAsOrphan() {
    if (isOpen()) {
      actions.keepAsOrphan(current.get().item());
    }
  }

  /** The proposals that may be accepted all at once. */
  Map<UUID, Range> nearlySure() {
    Map<UUID, Range> sure = new LinkedHashMap<>();
    items.stream()
        .filter(item -> item.score() >= NEARLY_SURE && !item.doubt().settled())
        .forEach(item -> item.proposal().ifPresent(range -> sure.put(item.item(), range)));
    return sure;
  }

  void acceptNearlySure() {
    Map<UUID, Range> sure = nearlySure();
    if (!sure.isEmpty()) {
      actions.place(sure);
    }
  }

  void close() {
    actions.close();
  }
}

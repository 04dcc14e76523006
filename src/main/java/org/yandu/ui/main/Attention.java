package org.yandu.ui.main;

import static java.util.Objects.requireNonNull;

import java.util.UUID;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import org.yandu.library.Annotations;
import org.yandu.text.Document;
import org.yandu.text.Places;
import org.yandu.text.Range;

/** Which of the open documents has the reader's attention; its properties follow that one. */
final class Attention {
  private final ObjectProperty<OpenDocument> active;
  private final ReadOnlyObjectProperty<UUID> current;
  private final ReadOnlyObjectProperty<Places> places;
  private final ReadOnlyObjectProperty<Document> document;
  private final ReadOnlyObjectProperty<Annotations> annotations;
  private final ReadOnlyObjectProperty<Range> selection;
  private final ReadOnlyObjectProperty<Number> topOffset;
  private final ReadOnlyBooleanWrapper canGoBack = new ReadOnlyBooleanWrapper(this, "canGoBack");
  private final ReadOnlyBooleanWrapper canGoForward =
      new ReadOnlyBooleanWrapper(this, "canGoForward");

  Attention(OpenDocument start) {
    active = new SimpleObjectProperty<>(this, "active", requireNonNull(start));
    places = following(OpenDocument::placesProperty);
    current = following(OpenDocument::currentProperty);
    document = following(open -> open.reader().documentProperty());
    annotations = following(open -> open.reader().annotationsProperty());
    selection = following(open -> open.reader().selectionProperty());
    topOffset = following(open -> open.reader().topOffsetProperty());
    canGoBack.bind(active.flatMap(open -> open.history().canGoBackProperty()));
    canGoForward.bind(active.flatMap(open -> open.history().canGoForwardProperty()));
  }

  private <T> ReadOnlyObjectProperty<T> following(
      Function<OpenDocument, ObservableValue<? extends T>> property) {
    ReadOnlyObjectWrapper<T> follower = new ReadOnlyObjectWrapper<>();
    follower.bind(active.flatMap(property));
    return follower.getReadOnlyProperty();
  }

  /** The document that keys, panes and commands are about; never null. */
  ReadOnlyObjectProperty<OpenDocument> activeProperty() {
    return active;
  }

  void turnTo(OpenDocument open) {
    active.set(requireNonNull(open));
  }

  /** The id of the document, or null. */
  ReadOnlyObjectProperty<UUID> currentProperty() {
    return current;
  }

  /** Says where an offset of the document stands, or null. */
  ReadOnlyObjectProperty<Places> placesProperty() {
    return places;
  }

  /** The document itself, or null. */
  ReadOnlyObjectProperty<Document> documentProperty() {
    return document;
  }

  /** Its highlights and notes, or null. */
  ReadOnlyObjectProperty<Annotations> annotationsProperty() {
    return annotations;
  }

  /** What is selected in it, or null. */
  ReadOnlyObjectProperty<Range> selectionProperty() {
    return selection;
  }

  /** Whether there is a place to go back to. */
  ReadOnlyBooleanProperty canGoBackProperty() {
    return canGoBack.getReadOnlyProperty();
  }

  ReadOnlyBooleanProperty canGoForwardProperty() {
    return canGoForward.getReadOnlyProperty();
  }

  /** Canonical offset of its first character on screen. */
  ReadOnlyObjectProperty<Number> topOffsetProperty() {
    return topOffset;
  }
}

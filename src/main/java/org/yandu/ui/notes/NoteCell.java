package org.yandu.ui.notes;

import atlantafx.base.theme.Styles;
import java.util.Optional;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.geometry.Side;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.yandu.i18n.Texts;
import org.yandu.note.Highlight;
import org.yandu.note.HighlightStyle;
import org.yandu.note.Note;
import org.yandu.text.Lines;
import org.yandu.ui.kit.Buttons;
import org.yandu.ui.kit.CardCell;
import org.yandu.ui.kit.Kinds;
import org.yandu.ui.kit.MarkdownView;
import org.yandu.ui.kit.OtherTexts;
import org.yandu.ui.kit.Parts;
import org.yandu.ui.notes.NoteCard.Standing;

/** A card: colour bar, place, quote, note, tags; with the editor in it while it is written on. */
final class NoteCell extends CardCell<NoteCard> {
  private static final double LINES_OF_QUOTE = 88;
  private static final PseudoClass NOTHING = PseudoClass.getPseudoClass("nothing");
  private static final PseudoClass HEADING = PseudoClass.getPseudoClass("heading");

  private final NotesModel model;
  private final Texts texts;
  private final Label place = new Label();
  private final Label mark = new Label();
  private final Label doubt = new Label();
  private final Label quote = new Label();
  private final Label note = new Label();
  private final MarkdownView rich;
  private final Label kind = new Label();
  private final ToggleButton star;
  private final Label author = new Label();
  private final Label unkept = new Label();
  private final OtherTexts others;
  private final TagRow tags;
  private final Region bar = new Region();
  private final VBox words = new VBox();
  private final InvalidationListener writing = _ -> showWriting();
  private final InvalidationListener settling = _ -> showOthers();
  private final InvalidationListener drafting = _ -> showPreview();
  private final Kinds kinds;
  private NoteEditor editor;
  private MarkdownView preview;

  /** Whether the note is shown otherwise than it is written. */
  private boolean marked;

  private final HBox card = new HBox(bar, words);
  private final HBox head;

  NoteCell(NotesModel model, Texts texts) {
    this.model = model;
    this.texts = texts;
    tags = new TagRow(model, texts);
    kinds = new Kinds(texts);
    rich = new MarkdownView(model.actions()::follow);
    rich.getStyleClass().add("note-rich");
    others = new OtherTexts(texts);
    author.getStyleClass().addAll("note-kind", "note-author");
    author.setMinWidth(0);
    kind.getStyleClass().add("note-kind");
    kind.setMinWidth(Region.USE_PREF_SIZE);
    star = new ToggleButton();
    Buttons.describe(star, texts.get("notes.important"), Optional.empty());
    star.textProperty().bind(star.selectedProperty().map(on -> on ? "★" : "☆"));
    star.setMinWidth(Region.USE_PREF_SIZE);
    star.getStyleClass().addAll(Styles.SMALL, "note-star");
    star.setFocusTraversable(false);
    star.setOnAction(_ -> model.actions().setImportant(getItem().id(), star.isSelected()));
    card.getStyleClass().add("note-card");
    words.getStyleClass().add("note-words");
    HBox.setHgrow(words, Priority.ALWAYS);
    words.setMinWidth(0);
    place.getStyleClass().add("note-place");
    place.setTextOverrun(OverrunStyle.LEADING_ELLIPSIS);
    place.setMinWidth(0);
    place.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(place, Priority.ALWAYS);
    Button more = Buttons.icon(Feather.MORE_HORIZONTAL, texts.get("notes.more"), () -> {});
    more.getStyleClass().addAll(Styles.SMALL, "note-more");
    more.setOnAction(_ -> menu().show(more, Side.BOTTOM, 0, 0));
    mark.getStyleClass().add("note-mark");
    mark.setMinWidth(Region.USE_PREF_SIZE);
    head = new HBox(place, kind, mark, star, more);
    head.setAlignment(Pos.CENTER_LEFT);
    doubt.getStyleClass().add("note-doubt");
    doubt.setWrapText(true);
    unkept.getStyleClass().add("note-doubt");
    unkept.setWrapText(true);
    unkept.setText(texts.get("notes.unkept"));
    quote.getStyleClass().add("note-quote");
    quote.setWrapText(true);
    quote.setMaxHeight(LINES_OF_QUOTE);
    note.getStyleClass().add("note-text");
    note.setWrapText(true);
    note.setMinHeight(Region.USE_PREF_SIZE);
    note.setMaxWidth(Double.MAX_VALUE);
    setOnMouseClicked(event -> {
      if (event.getButton() == MouseButton.PRIMARY && !isEmpty()) {
        NoteMenu.go(getItem(), model.actions());
      }
    });
    setOnContextMenuRequested(event -> {
      if (!isEmpty()) {
        menu().show(this, event.getScreenX(), event.getScreenY());
      }
    });
    words.getChildren().addAll(head, author, doubt, quote, note, rich, unkept, others, tags);
    model.editingProperty().addListener(new WeakInvalidationListener(writing));
    model.othersProperty().addListener(new WeakInvalidationListener(settling));
    note.setOnMouseClicked(this::write);
    rich.setOnMouseClicked(this::write);
  }

  private void write(MouseEvent event) {
    if (event.getButton() == MouseButton.PRIMARY) {
      model.edit(getItem().id());
      event.consume();
    }
  }

  /** Lets a tag be written. */
  void addTag() {
    tags.openField();
  }

  private ContextMenu menu() {
    return new NoteMenu(model, texts).of(getItem(), tags.colorMenus());
  }

  @Override
  protected Region content(NoteCard item) {
    bar.getStyleClass()
        .setAll(
            "note-bar", item.highlight().map(h -> "mark-" + h.color().word()).orElse("mark-none"));
    place.setText(placeOf(item));
    mark.setText(item.highlight().map(this::nameOf).orElse(""));
    doubt.setText(
        switch (item.standing()) {
          case SURE -> "";
          case UNSURE -> texts.get("notes.unsure");
          case LOST -> texts.get("notes.lost");
        });
    quote.setText(Lines.joined(item.quote()));
    note.setText(item.text().isBlank() ? texts.get("notes.write") : item.text());
    note.pseudoClassStateChanged(NOTHING, item.text().isBlank());
    Parts.show(doubt, item.standing() != Standing.SURE);
    Parts.show(quote, !item.quote().isEmpty());
    Parts.show(unkept, item.unkept().isPresent());
    quote.pseudoClassStateChanged(HEADING, item.highlight().isEmpty());
    kind.setText(kinds.name(item.label().kind()));
    Parts.show(kind, !item.label().kind().isEmpty());
    author.setText(texts.get("notes.from", item.author()));
    Parts.show(author, !item.author().isEmpty());
    star.setSelected(item.label().important());
    marked = MarkdownView.isMarkup(item.text());
    if (marked) {
      rich.show(item.text());
    }
    tags.of(item);
    showOthers();
    showWriting();
    return card;
  }

  private void showOthers() {
    NoteCard item = getItem();
    if (item != null) {
      others.show(
          item.note().map(Note::id).orElse(item.id()),
          model.othersOf(item),
          words -> item.note().ifPresent(n -> model.actions().settle(n.id(), Optional.of(words))),
          () -> item.note().ifPresent(n -> model.actions().settle(n.id(), Optional.empty())));
    }
  }

  /** The editor stays in its card while the card is shown anew, so that it keeps the keys. */
  private void showWriting() {
    boolean here = isWritten();
    if (here && editor == null) {
      editor = new NoteEditor(model, texts);
      words.getChildren().add(words.getChildren().indexOf(note), editor);
      preview = new MarkdownView(_ -> {});
      preview.getStyleClass().addAll("note-rich", "note-preview");
      words.getChildren().add(words.getChildren().indexOf(note), preview);
      model.draftProperty().addListener(new WeakInvalidationListener(drafting));
    }
    Parts.show(note, !here && !marked);
    Parts.show(rich, !here && marked);
    if (here) {
      Parts.show(editor, true);
      editor.takeKeys();
    } else if (editor != null) {
      if (editor.isFocused() && model.editingProperty().get() != null) {
        model.wantKeys();
      }
      Parts.show(editor, false);
    }
    showPreview();
  }

  /** What the words will look like, below them while they are written, if it makes a difference. */
  private void showPreview() {
    if (preview == null) {
      return;
    }
    String draft = model.draftProperty().get();
    boolean wanted = editor.isVisible() && isWritten() && MarkdownView.isMarkup(draft);
    Parts.show(preview, wanted);
    if (wanted) {
      preview.show(draft);
    }
  }

  private boolean isWritten() {
    return getItem() != null && getItem().id().equals(model.editingProperty().get());
  }

  private String placeOf(NoteCard item) {
    Optional<Note> alone = item.highlight().isEmpty() ? item.note() : Optional.empty();
    if (alone.isPresent() && alone.get().document().isEmpty()) {
      return texts.get("notes.free");
    } else if (alone.isPresent() && alone.get().heading().isEmpty()) {
      return texts.get("notes.document");
    } else if (alone.isPresent()) {
      return texts.get("notes.section");
    }
    return item.place().replace(" / ", " › ");
  }

  /** The colour, which not everybody sees, and the way it is drawn where it is no band. */
  private String nameOf(Highlight highlight) {
    String color = texts.get("notes.color." + highlight.color().word());
    return highlight.style() == HighlightStyle.MARK
        ? color
        : texts.get("notes.mark", color, texts.get("notes.style." + highlight.style().word()));
  }
}

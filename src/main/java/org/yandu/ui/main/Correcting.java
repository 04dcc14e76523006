package org.yandu.ui.main;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCombination;
import org.yandu.correction.Correction;
import org.yandu.correction.CorrectionMaker;
import org.yandu.i18n.Texts;
import org.yandu.text.Places;
import org.yandu.text.Range;
import org.yandu.ui.kit.Buttons;
import org.yandu.ui.kit.CorrectionAct;
import org.yandu.ui.kit.CorrectionActions;
import org.yandu.ui.kit.KeyTable;
import org.yandu.ui.kit.Notices;
import org.yandu.ui.kit.Sheets;
import org.yandu.ui.outline.HeadingPatternModel;
import org.yandu.ui.outline.HeadingPatternView;
import org.yandu.ui.outline.UnplacedView;

/** Carries out what is asked for about the structure of the document on screen. */
final class Correcting implements CorrectionActions {
  private final DeskModel desk;
  private final KeyTable keys;
  private final Notices notices;
  private final Sheets sheets;
  private final Texts texts;

  Correcting(DeskModel desk, KeyTable keys, Notices notices, Sheets sheets, Texts texts) {
    this.desk = requireNonNull(desk);
    this.keys = requireNonNull(keys);
    this.notices = requireNonNull(notices);
    this.sheets = requireNonNull(sheets);
    this.texts = requireNonNull(texts);
  }

  /**
   * Gives the keys their actions.
   *
   * @param places what they are about: the lines chosen in the outline, or the place in the text
   */
  void fill(Map<Shortcut, Runnable> actions, Supplier<List<Range>> places) {
    for (CorrectionAct act : CorrectionAct.values()) {
      actions.put(Shortcut.valueOf(act.name()), () -> perform(act, places.get()));
    }
    actions.put(Shortcut.PATTERN, this::openPattern);
    actions.put(Shortcut.CLEAR_CORRECTIONS, this::clearCorrections);
  }

  @Override
  public Optional<KeyCombination> key(CorrectionAct act) {
    return keys.key(Shortcut.valueOf(act.name()));
  }

  @Override
  public Optional<KeyCombination> patternKey() {
    return keys.key(Shortcut.PATTERN);
  }

  @Override
  public Optional<KeyCombination> clearKey() {
    return keys.key(Shortcut.CLEAR_CORRECTIONS);
  }

  /** The same about one of the open texts, which gets the attention first. */
  CorrectionActions about(OpenDocument open) {
    return new About(this, open);
  }

  private record About(Correcting all, OpenDocument open) implements CorrectionActions {
    @Override
    public Optional<KeyCombination> key(CorrectionAct act) {
      return all.key(act);
    }

    @Override
    public Optional<KeyCombination> patternKey() {
      return all.patternKey();
    }

    @Override
    public Optional<KeyCombination> clearKey() {
      return all.clearKey();
    }

    private Correcting there() {
      all.desk.activate(open);
      return all;
    }

    @Override
    public void correct(List<Correction> corrections) {
      there().correct(corrections);
    }

    @Override
    public void openPattern() {
      there().openPattern();
    }

    @Override
    public void clearCorrections() {
      there().clearCorrections();
    }

    @Override
    public void openUnplaced() {
      there().openUnplaced();
    }
  }

  private void perform(CorrectionAct act, List<Range> where) {
    Places document = desk.placesProperty().get();
    if (document == null) {
      return;
    }
    List<Correction> made = act.make(new CorrectionMaker(document), where);
    if (where.isEmpty()) {
      notices.tell(texts.get("correct.nowhere"));
    } else if (made.isEmpty()) {
      // Who presses a key must not wonder whether it was heard.
      notices.tell(texts.get("correct.senseless", texts.get("correct." + act.name())));
    } else {
      correct(made);
    }
  }

  @Override
  public void correct(List<Correction> corrections) {
    UUID document = desk.currentProperty().get();
    if (document == null || corrections.isEmpty()) {
      return;
    }
    desk.change(
        () -> {
          desk.library().correct(document, corrections);
          return true;
        },
        _ ->
            notices.tell(
                texts.get("correct.done", corrections.size()), texts.get("main.undo"), desk::undo));
  }

  @Override
  public void clearCorrections() {
    UUID document = desk.currentProperty().get();
    if (document == null) {
      return;
    }
    desk.change(
        () -> {
          int count = desk.library().corrections(document).size();
          desk.library().clearCorrections(document);
          return count;
        },
        count -> {
          if (count > 0) {
            notices.tell(texts.get("correct.cleared", count), texts.get("main.undo"), desk::undo);
          } else {
            notices.tell(texts.get("correct.nothing"));
          }
        });
  }

  @Override
  public void openUnplaced() {
    UUID document = desk.currentProperty().get();
    if (document == null) {
      return;
    }
    desk.background()
        .inOrder(
            () -> desk.library().unplacedCorrections(document),
            unplaced -> {
              if (unplaced.isEmpty()) {
                notices.tell(texts.get("correct.unplaced.nothing"));
              } else {
                Consumer<Correction> given =
                    one ->
                        revise(document, one, Optional.empty(), texts.get("correct.unplaced.done"));
                sheets.open(
                    texts.get("correct.unplaced.title"),
                    new UnplacedView(unplaced, texts, given),
                    Buttons.words(texts.get("main.close"), sheets::close));
              }
            });
  }

  @Override
  public void openPattern() {
    Places document = desk.placesProperty().get();
    if (document == null) {
      return;
    }
    UUID id = desk.currentProperty().get();
    desk.background()
        .inOrder(
            () -> desk.library().corrections(id),
            said ->
                open(
                    new HeadingPatternModel(
                        document.document(),
                        said,
                        one -> revise(id, one, Optional.empty()),
                        desk.background()),
                    id));
  }

  private void open(HeadingPatternModel model, UUID document) {
    Button apply =
        Buttons.primary(
            "",
            () -> {
              sheets.close();
              finish(model, document);
            });
    apply.setId("pattern-apply");
    apply.setDefaultButton(true);
    apply.disableProperty().bind(model.usableProperty().not());
    apply
        .textProperty()
        .bind(
            model
                .editedProperty()
                .map(_ -> texts.get("correct.pattern.change"))
                .orElse(texts.get("correct.pattern.apply")));
    sheets.open(
        texts.get("correct.pattern.title"),
        new HeadingPatternView(model, texts),
        Buttons.words(texts.get("main.cancel"), sheets::close),
        apply);
  }

  private void finish(HeadingPatternModel model, UUID document) {
    Correction edited = model.editedProperty().get();
    if (edited == null) {
      correct(model.corrections());
    } else {
      model.corrections().forEach(one -> revise(document, edited, Optional.of(one)));
    }
  }

  private void revise(UUID document, Correction said, Optional<Correction> instead) {
    boolean changed = instead.isPresent();
    String words = texts.get(changed ? "correct.pattern.changed" : "correct.pattern.removed");
    revise(document, said, instead, words);
  }

  private void revise(UUID document, Correction said, Optional<Correction> instead, String words) {
    desk.change(
        () -> {
          desk.library().revise(document, said, instead);
          return true;
        },
        _ -> notices.tell(words, texts.get("main.undo"), desk::undo));
  }
}

package org.yandu.ui.overview;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.UUID;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.ListView;
import javafx.scene.control.MultipleSelectionModel;
import javafx.scene.control.SelectionMode;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;
import org.yandu.i18n.Texts;
import org.yandu.library.Overview.Item;
import org.yandu.ui.kit.Buttons;
import org.yandu.ui.kit.EmptyState;
import org.yandu.ui.kit.ScrollPlace;

/**
 * The items as a table or as cards. What is chosen, and the place they are scrolled to, stay when
 * the rows are exchanged.
 */
final class OverviewRows extends StackPane {
  private static final int MANY = 100;

  private final OverviewModel model;
  private final Runnable follow;
  private final OverviewTable table;
  private final ListView<OverviewRow> cards = new ListView<>();
  private final EmptyState nothing;
  private final EmptyState noMatch;
  private boolean asCards;
  private boolean exchanging;
  private List<UUID> kept = List.of();
  private List<OverviewRow> before = List.of();
  private Optional<Spot> spot = Optional.empty();
  private boolean top = true;
  private boolean unscrolled;

  /**
   * A row and where it stands.
   *
   * @param below how far below the upper edge it begins, in pixels
   */
  record Spot(UUID row, double below) {}

  /**
   * @param follow run when others are chosen
   */
  OverviewRows(OverviewModel model, Texts texts, Runnable follow) {
    this.model = requireNonNull(model);
    this.follow = requireNonNull(follow);
    table = new OverviewTable(model, texts);
    cards.setId("overview-cards");
    cards.setAccessibleText(texts.get("overview.title"));
    cards.getStyleClass().add("cards");
    cards.setItems(model.shown());
    cards.setCellFactory(_ -> new OverviewCell(texts));
    cards.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
    nothing =
        new EmptyState(
            Feather.EDIT_3, texts.get("overview.empty.title"), texts.get("overview.empty.text"));
    noMatch =
        new EmptyState(
            Feather.FILTER,
            texts.get("notes.nomatch.title"),
            texts.get("overview.nomatch.text"),
            Buttons.words(
                texts.get("overview.clear"), () -> model.filterProperty().set(OverviewFilter.ALL)));
    for (MultipleSelectionModel<OverviewRow> each : List.of(selection(true), selection(false))) {
      each.getSelectedItems().addListener((ListChangeListener<OverviewRow>) _ -> chosen());
    }
    model.changingProperty().addListener((_, _, changing) -> exchange(changing));
    show();
  }

  /** The table and the list of cards, to be given keys and mouse. */
  List<Control> lists() {
    return List.of(table, cards);
  }

  OverviewTable table() {
    return table;
  }

  boolean areCards() {
    return asCards;
  }

  /** Shows the other of both, at the same place. */
  void showAs(boolean cardsNow) {
    if (asCards == cardsNow) {
      return;
    }
    remember();
    // Cards are higher than rows: the chosen one is to be seen whole.
    double most = list().getHeight() / 4;
    spot = spot.map(at -> new Spot(at.row(), Math.min(at.below(), most)));
    top = false;
    asCards = cardsNow;
    show();
    recall();
  }

  private void show() {
    // What is not on show is not in the scene either, where it would be laid out all the same.
    getChildren().<Node>setAll(list(), nothing, noMatch);
    nothing.setVisible(model.total() == 0);
    noMatch.setVisible(model.total() > 0 && model.shown().isEmpty());
  }

  Control list() {
    return asCards ? cards : table;
  }

  private MultipleSelectionModel<OverviewRow> selection() {
    return selection(asCards);
  }

  private MultipleSelectionModel<OverviewRow> selection(boolean ofCards) {
    return ofCards ? cards.getSelectionModel() : table.getSelectionModel();
  }

  List<Item> selected() {
    return selectedRows().stream().map(OverviewRow::item).toList();
  }

  List<UUID> selectedIds() {
    return selectedRows().stream().map(OverviewRow::id).toList();
  }

  int selectedCount() {
    return selection().getSelectedIndices().size();
  }

  private List<OverviewRow> selectedRows() {
    if (selectedCount() == model.shown().size()) {
      return List.copyOf(model.shown());
    }
    return selection().getSelectedItems().stream().filter(row -> row != null).toList();
  }

  void selectFirst() {
    if (selection().isEmpty()) {
      selection().selectFirst();
    }
  }

  /** Chooses an item that is on show and brings it into sight. */
  void choose(UUID id) {
    Integer at = model.places().get(id);
    if (at == null) {
      return;
    }
    selection().clearAndSelect(at);
    if (asCards) {
      cards.scrollTo(at);
    } else {
      table.scrollTo(at);
    }
  }

  /** Where the list is scrolled to: the chosen row that is in sight, else the first one. */
  Optional<Spot> spot() {
    int lead = selection().getSelectedIndex();
    OptionalDouble below = lead < 0 ? OptionalDouble.empty() : ScrollPlace.below(list(), lead);
    int first = below.isPresent() ? lead : ScrollPlace.first(list());
    if (first < 0 || first >= model.shown().size()) {
      return Optional.empty();
    }
    double at = below.orElseGet(() -> ScrollPlace.below(list(), first).orElse(0));
    // A list at its beginning stays there, whatever comes in front.
    return first == 0 && at == 0 && below.isEmpty()
        ? Optional.empty()
        : Optional.of(new Spot(model.shown().get(first).id(), at));
  }

  /** Has these chosen, and the list scrolled there, as soon as there are rows. */
  void resume(List<UUID> chosen, Optional<Spot> place) {
    kept = List.copyOf(chosen);
    spot = place;
    top = place.isEmpty();
  }

  private void exchange(boolean changing) {
    if (changing) {
      // Where there are no rows, what was chosen before goes on being kept.
      if (!model.shown().isEmpty()) {
        remember();
      }
      exchanging = true;
      if (kept.size() > MANY) {
        // The lists look at each of them when rows go, and when all are cleared; not so this way.
        selection().clearAndSelect(0);
      }
    } else {
      exchanging = false;
      show();
      recall();
    }
  }

  private void remember() {
    kept = selectedIds();
    before = List.copyOf(model.shown());
    spot = spot();
    top = spot.isEmpty();
  }

  private void recall() {
    if (!model.shown().isEmpty()) {
      reselect(model.places());
      unscrolled = getScene() == null;
      if (!unscrolled) {
        scroll();
      }
    }
    chosen();
  }

  /** To be called when the rows have come into the window, which they may be exchanged before. */
  void arrive() {
    if (unscrolled && !model.shown().isEmpty()) {
      unscrolled = false;
      scroll();
    }
  }

  private void scroll() {
    int row = spot.map(at -> nearest(at.row(), model.places())).orElse(0);
    if (!top || row > 0) {
      ScrollPlace.show(list(), row, spot.map(Spot::below).orElse(0.0));
    }
  }

  private void reselect(Map<UUID, Integer> places) {
    int[] indices =
        kept.stream().map(places::get).filter(Objects::nonNull).mapToInt(at -> at).toArray();
    exchanging = true;
    if (indices.length == model.shown().size()) {
      selection().selectAll();
    } else {
      selection().clearSelection();
      if (indices.length > 0) {
        selection().selectIndices(indices[0], Arrays.copyOfRange(indices, 1, indices.length));
      }
    }
    exchanging = false;
  }

  /** The row itself; where it is gone the next that is still there, else the one in front. */
  private int nearest(UUID id, Map<UUID, Integer> places) {
    if (places.containsKey(id)) {
      return places.get(id);
    }
    int was = 0;
    while (was < before.size() && !before.get(was).id().equals(id)) {
      was++;
    }
    for (int i = was; i < before.size(); i++) {
      if (places.containsKey(before.get(i).id())) {
        return places.get(before.get(i).id());
      }
    }
    for (int i = Math.min(was, before.size()) - 1; i >= 0; i--) {
      if (places.containsKey(before.get(i).id())) {
        return places.get(before.get(i).id());
      }
    }
    return 0;
  }

  private void chosen() {
    if (!exchanging) {
      follow.run();
    }
  }
}

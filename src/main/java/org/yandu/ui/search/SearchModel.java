package org.yandu.ui.search;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.yandu.library.Library;
import org.yandu.search.Hit;
import org.yandu.ui.kit.Background;

/** Searching all texts and notes: the words, and the hits by document and work. */
public final class SearchModel {
  /** More than anybody reads; the view says that there are more. */
  static final int LIMIT = 500;

  private final Library library;
  private final Background background;
  private final BooleanProperty open = new SimpleBooleanProperty(this, "open");
  private final StringProperty query = new SimpleStringProperty(this, "query", "");
  private final ReadOnlyObjectWrapper<Results> results =
      new ReadOnlyObjectWrapper<>(this, "results", Results.NONE);
  private final ReadOnlyBooleanWrapper searching = new ReadOnlyBooleanWrapper(this, "searching");

  public SearchModel(Library library, Background background) {
    this.library = requireNonNull(library);
    this.background = requireNonNull(background);
  }

  /**
   * What was found.
   *
   * @param query the words it was found for, blank for none yet
   * @param rows headings and hits in the order to show them
   * @param hits how many hits there are among the rows
   * @param documents in how many documents
   */
  public record Results(String query, List<Row> rows, int hits, int documents) {
    static final Results NONE = new Results("", List.of(), 0, 0);

    public Results {
      rows = List.copyOf(rows);
    }

    /** Whether the search ended at the limit. */
    public boolean cut() {
      return hits >= LIMIT;
    }
  }

  /** A line of the results. */
  public sealed interface Row {
    /**
     * Names the document that the next hits stand in.
     *
     * @param document empty before the hits in notes on no document
     */
    record DocumentRow(Optional<UUID> document, String title, int hits) implements Row {}

    /** Names the work in it. */
    record WorkRow(String title) implements Row {}

    /** A hit. */
    record HitRow(Hit hit) implements Row {}
  }

  /** Whether the results stand in front of the text. */
  public BooleanProperty openProperty() {
    return open;
  }

  public StringProperty queryProperty() {
    return query;
  }

  public ReadOnlyObjectProperty<Results> resultsProperty() {
    return results.getReadOnlyProperty();
  }

  public ReadOnlyBooleanProperty searchingProperty() {
    return searching.getReadOnlyProperty();
  }

  /** Searches for the words as they stand now. */
  public void search() {
    String words = query.get().strip();
    if (words.isEmpty()) {
      searching.set(false);
      results.set(Results.NONE);
      return;
    }
    searching.set(true);
    background.aside(
        () -> rows(words, library.search(words, LIMIT)),
        found -> {
          // An answer that comes late belongs to words that are gone.
          if (words.equals(query.get().strip())) {
            searching.set(false);
            results.set(found);
          }
        },
        _ -> {
          searching.set(false);
          results.set(new Results(words, List.of(), 0, 0));
        });
  }

  static Results rows(String words, List<Hit> hits) {
    List<Row> rows = new ArrayList<>();
    Optional<UUID> document = null;
    String work = null;
    int documents = 0;
    for (Hit hit : hits) {
      if (!hit.document().equals(document)) {
        document = hit.document();
        work = null;
        documents += document.isPresent() ? 1 : 0;
        Optional<UUID> same = document;
        int count = (int) hits.stream().filter(h -> h.document().equals(same)).count();
        rows.add(new Row.DocumentRow(document, hit.documentTitle(), count));
      }
      if (!hit.work().equals(work)) {
        work = hit.work();
        if (!work.isEmpty() && !work.equals(hit.documentTitle())) {
          rows.add(new Row.WorkRow(work));
        }
      }
      rows.add(new Row.HitRow(hit));
    }
    return new Results(words, rows, hits.size(), documents);
  }
}

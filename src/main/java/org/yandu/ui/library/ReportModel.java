package org.yandu.ui.library;

import static java.util.Objects.requireNonNull;

import java.nio.charset.Charset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.yandu.library.EncodingChoice;
import org.yandu.library.ImportReport;
import org.yandu.library.ImportReport.Item;
import org.yandu.library.ImportReport.Kept;
import org.yandu.library.Library;
import org.yandu.library.Renewal;
import org.yandu.load.raw.ReadOptions;
import org.yandu.text.Document;
import org.yandu.ui.kit.Background;

/** A report of an import, and what its reader says about single files of it afterwards. */
public final class ReportModel {
  private final Library library;
  private final Background background;
  private final Consumer<UUID> changed;
  private final ObservableList<Line> lines = FXCollections.observableArrayList();
  private ImportReport report;

  /** How far the questions about a file are answered. */
  public enum Standing {
    OPEN,
    WORKING,
    /** A changed file stays a document of its own. */
    KEPT,
    /** A changed file took the place of the older one. */
    RENEWED,
    /** It could not, because it has notes itself. */
    ANNOTATED,
    /** The last attempt failed for a reason that is in the log. */
    FAILED
  }

  /**
   * One file as shown.
   *
   * @param renewal what became of the notes when the file took the place of an older one
   */
  public record Line(Item item, Standing standing, Optional<Renewal> renewal) {
    public Line {
      requireNonNull(item);
      requireNonNull(standing);
      requireNonNull(renewal);
    }

    Line(Item item, Standing standing) {
      this(item, standing, Optional.empty());
    }

    /** Whether it has to be decided what a changed file is. */
    public boolean asks() {
      return item.mayFollow() && standing == Standing.OPEN;
    }

    int weight() {
      boolean incomplete = item.kept().filter(Kept::isIncomplete).isPresent();
      return switch (item.outcome()) {
        case FAILED -> 0;
        case CHANGED_SOURCE, FOUND_AGAIN -> 1;
        case IMPORTED, RESTORED, ALREADY_THERE -> incomplete ? 2 : 3;
      };
    }
  }

  /**
   * @param changed told of a document that is to be shown after the library has changed
   */
  public ReportModel(
      ImportReport report, Library library, Background background, Consumer<UUID> changed) {
    this.report = requireNonNull(report);
    this.library = requireNonNull(library);
    this.background = requireNonNull(background);
    this.changed = requireNonNull(changed);
    report.items().stream()
        .map(item -> new Line(item, Standing.OPEN))
        .sorted(Comparator.comparingInt(Line::weight))
        .forEach(lines::add);
  }

  /** What there is something to do about comes first, else in the order of the import. */
  public ObservableList<Line> lines() {
    return lines;
  }

  /** The report as it is after all that was done here. */
  public ImportReport report() {
    return report;
  }

  /** Reads a locked file with this password. */
  public void unlock(Line line, String password) {
    ReadOptions options = ReadOptions.withPassword(password);
    again(line, () -> new Line(library.importAgain(line.item(), options), Standing.OPEN));
  }

  /** Reads a text in this encoding. */
  public void decode(Line line, Charset charset) {
    ReadOptions options = ReadOptions.withCharset(charset);
    again(
        line,
        () ->
            line.item().kept().isEmpty()
                ? new Line(library.importAgain(line.item(), options), Standing.OPEN)
                : decoded(line, options));
  }

  private Line decoded(Line line, ReadOptions options) throws Exception {
    Item item = line.item();
    UUID id = item.document().orElseThrow();
    library.readAgain(id, options);
    Document document = library.document(id);
    var kept =
        new Kept(
            id,
            document.name(),
            document.source().charset(),
            document.source().damaged(),
            item.kept().orElseThrow().scans(),
            item.kept().orElseThrow().written());
    return new Line(
        new Item(item.origin(), item.outcome(), Optional.of(kept), item.earlier(), item.problem()),
        line.standing(),
        line.renewal());
  }

  /** Puts a changed file in the place of the document it is a newer version of. */
  public void replace(Line line) {
    UUID older = line.item().earlier().orElseThrow().id();
    UUID newer = line.item().document().orElseThrow();
    again(
        line,
        () -> {
          Renewal renewal = library.replaceWithNewVersion(older, newer);
          return switch (renewal.result()) {
            case RENEWED -> new Line(taken(line.item()), Standing.RENEWED, Optional.of(renewal));
            case SAME -> new Line(line.item(), Standing.KEPT);
            case ANNOTATED -> new Line(line.item(), Standing.ANNOTATED);
          };
        });
  }

  /** What the file brought is in the older document from then on. */
  private static Item taken(Item item) {
    Kept newer = item.kept().orElseThrow();
    Kept older = item.earlier().orElseThrow();
    var kept =
        new Kept(
            older.id(),
            newer.title(),
            newer.charset(),
            newer.damaged(),
            newer.scans(),
            older.written());
    return new Item(
        item.origin(), item.outcome(), Optional.of(kept), item.earlier(), item.problem());
  }

  /** Leaves a changed file as a document of its own. */
  public void keep(Line line) {
    set(line, new Line(line.item(), Standing.KEPT));
    line.item().document().ifPresent(changed);
  }

  /** How the file begins in each encoding. */
  public void encodings(
      Line line, Consumer<List<EncodingChoice>> done, Consumer<Exception> failed) {
    background.aside(() -> library.encodings(line.item()), done, failed);
  }

  private void again(Line line, Callable<Line> work) {
    Line working = new Line(line.item(), Standing.WORKING, line.renewal());
    set(line, working);
    background.aside(
        work,
        after -> {
          set(working, after);
          after.item().document().ifPresent(changed);
        },
        _ -> set(working, new Line(line.item(), Standing.FAILED, line.renewal())));
  }

  private void set(Line before, Line after) {
    int index = lines.indexOf(before);
    if (index >= 0) {
      lines.set(index, after);
      report = report.with(before.item(), after.item());
    }
  }
}

package org.yandu.ui.main;

import static java.util.Objects.requireNonNull;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import org.yandu.i18n.Texts;
import org.yandu.library.EncodingChoice;
import org.yandu.library.ImportReport;
import org.yandu.library.ImportReport.Item;
import org.yandu.library.ImportReport.Kept;
import org.yandu.library.ImportReport.Outcome;
import org.yandu.library.ImportWords;
import org.yandu.library.Library;
import org.yandu.library.Renewal;
import org.yandu.text.Source;
import org.yandu.ui.kit.Buttons;
import org.yandu.ui.kit.NoticePane;
import org.yandu.ui.kit.Sheets;
import org.yandu.ui.library.EncodingView;
import org.yandu.ui.library.ImportModel;
import org.yandu.ui.library.ImportReportView;
import org.yandu.ui.library.ReportModel;

/** Files on their way into the library: the import, its report, and other encodings. */
final class Importing {
  private final DeskModel desk;
  private final Machine machine;
  private final NoticePane notices;
  private final Sheets sheets;
  private final Texts texts;
  private final ImportWords words;
  private final ImportModel imports;

  Importing(DeskModel desk, Machine machine, NoticePane notices, Sheets sheets, Texts texts) {
    this.desk = requireNonNull(desk);
    this.machine = requireNonNull(machine);
    this.notices = requireNonNull(notices);
    this.sheets = requireNonNull(sheets);
    this.texts = requireNonNull(texts);
    words = new ImportWords(texts);
    imports =
        new ImportModel(
            desk.library(),
            desk.background(),
            this::imported,
            _ -> {
              // What was stored before it failed is there.
              desk.refresh();
              notices.warn(texts.get("main.import.failed"));
            });
  }

  ImportModel imports() {
    return imports;
  }

  void importFiles(List<Path> files) {
    imports.importFiles(files);
  }

  private void imported(ImportReport report) {
    Optional<UUID> shown =
        first(report, Outcome.IMPORTED)
            .or(() -> first(report, Outcome.RESTORED))
            .or(() -> first(report, Outcome.ALREADY_THERE))
            .or(() -> first(report, Outcome.FOUND_AGAIN))
            .or(() -> first(report, Outcome.CHANGED_SOURCE));
    desk.change(() -> shown, found -> found.ifPresent(desk::open));
    var model = new ReportModel(report, desk.library(), desk.background(), this::changed);
    if (report.items().stream().noneMatch(Importing::needsEyes)) {
      tell(report, () -> showReport(model));
    } else if (report.items().size() == 1 && isPlainFailure(report.items().getFirst())) {
      notices.warn(words.sentence(report.items().getFirst()));
    } else {
      showReport(model);
    }
  }

  private void tell(ImportReport report, Runnable show) {
    String list = texts.get("main.import.show");
    if (report.broughtAnything()) {
      notices.tell(words.summary(report), list, show, texts.get("main.undo"), desk::undo);
    } else {
      notices.tell(words.summary(report), list, show);
    }
  }

  private static boolean needsEyes(Item item) {
    return item.outcome() == Outcome.FAILED
        || item.mayFollow()
        || item.kept().filter(Kept::isIncomplete).isPresent();
  }

  /** One sentence says it all; nothing could be done about it in the report. */
  private static boolean isPlainFailure(Item item) {
    return item.outcome() == Outcome.FAILED && !item.wantsPassword() && !item.wantsCharset();
  }

  private static Optional<UUID> first(ImportReport report, Outcome outcome) {
    return report.items().stream()
        .filter(item -> item.outcome() == outcome)
        .map(Item::document)
        .flatMap(Optional::stream)
        .findFirst();
  }

  private void changed(UUID document) {
    // What is on screen may have left the list; only then is there something else to open.
    desk.change(() -> document, desk::open);
  }

  private void showReport(ReportModel model) {
    Button copy =
        Buttons.words(
            texts.get("main.import.copy"),
            () -> {
              machine.clipboard().accept(words.asText(model.report()));
              notices.tell(texts.get("main.copied"));
            });
    copy.setId("report-copy");
    var view = new ImportReportView(model, texts, line -> chooseEncoding(model, line));
    sheets.open(
        texts.get("main.import.title"),
        view,
        copy,
        Buttons.primary(texts.get("main.close"), sheets::close));
  }

  private void chooseEncoding(ReportModel model, ReportModel.Line line) {
    String current = line.item().kept().map(Kept::charset).orElse("");
    model.encodings(
        line,
        offered ->
            offer(
                line.item().origin().name(),
                offered,
                current,
                charset -> {
                  model.decode(line, charset);
                  showReport(model);
                },
                () -> showReport(model)),
        _ -> notices.warn(texts.get("main.encoding.failed")));
  }

  /** Lets the reader choose the encoding in which a document's bytes are read again. */
  void chooseEncoding(UUID document) {
    record Asked(Source source, List<EncodingChoice> offered) {}
    Library library = desk.library();
    desk.background()
        .aside(
            () -> new Asked(library.document(document).source(), library.encodings(document)),
            asked -> {
              if (asked.source().charset().isEmpty()) {
                notices.warn(texts.get("main.encoding.none"));
              } else {
                offer(
                    asked.source().fileName(),
                    asked.offered(),
                    asked.source().charset(),
                    charset -> readAgain(document, charset),
                    sheets::close);
              }
            },
            _ -> notices.warn(texts.get("main.encoding.failed")));
  }

  private void offer(
      String name,
      List<EncodingChoice> offered,
      String current,
      Consumer<Charset> choice,
      Runnable back) {
    EncodingView view = new EncodingView(name, offered, current, texts);
    Button choose =
        Buttons.primary(
            texts.get("library.encoding.choose"),
            () -> {
              sheets.close();
              choice.accept(view.chosenProperty().get().charset());
            });
    choose.setId("encoding-choose");
    choose.setDefaultButton(true);
    view.onEnter(choose::fire);
    sheets.open(
        texts.get("library.encoding.title"),
        view,
        Buttons.words(texts.get("main.cancel"), back),
        choose);
  }

  /** Reads the original of a document as this edition of the program does. */
  void readAgain(UUID document) {
    desk.background()
        .aside(
            () -> desk.library().readAgain(document),
            renewal -> {
              changed(document);
              tell(renewal);
            },
            _ -> notices.warn(texts.get("main.again.failed")));
  }

  private void tell(Renewal renewal) {
    if (renewal.result() == Renewal.Result.SAME) {
      notices.tell(texts.get("main.again.same"));
      return;
    }
    String done =
        renewal.placed() + renewal.unsure() + renewal.lost() == 0
            ? texts.get("main.again.bare")
            : texts.get("main.again.done", renewal.placed(), renewal.unsure(), renewal.lost());
    notices.tell(done + unplaced(renewal), texts.get("main.undo"), desk::undo);
  }

  private String unplaced(Renewal renewal) {
    return renewal.unplaced() == 0
        ? ""
        : "\n" + texts.get("correct.unplaced.some", renewal.unplaced());
  }

  private void readAgain(UUID document, Charset charset) {
    desk.background()
        .aside(
            () -> desk.library().readAgain(document, charset),
            renewal -> {
              changed(document);
              tell(renewal, charset);
            },
            _ -> notices.warn(texts.get("main.encoding.failed")));
  }

  private void tell(Renewal renewal, Charset charset) {
    if (renewal.result() == Renewal.Result.SAME) {
      notices.tell(texts.get("main.encoding.same"));
    } else {
      notices.tell(
          texts.get("main.encoding.done", EncodingView.name(charset, texts)) + unplaced(renewal),
          texts.get("main.undo"),
          desk::undo);
    }
  }
}

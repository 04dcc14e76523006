package org.yandu.library;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.yandu.i18n.Texts;
import org.yandu.library.ImportReport.Item;
import org.yandu.library.ImportReport.Kept;
import org.yandu.library.ImportReport.Outcome;
import org.yandu.load.raw.LoadException;
import org.yandu.load.raw.Scans;
import org.yandu.load.raw.SourceFile;

/** Says what became of an import in a language, the same in the window and on the command line. */
public final class ImportWords {
  private final Texts texts;

  public ImportWords(Texts texts) {
    this.texts = requireNonNull(texts);
  }

  /** How many were imported, were there already, failed; what did not happen is not said. */
  public String summary(ImportReport report) {
    long changed = report.count(Outcome.CHANGED_SOURCE);
    long found = report.count(Outcome.FOUND_AGAIN);
    List<String> parts = new ArrayList<>();
    add(parts, "library.report.count.imported", report.count(Outcome.IMPORTED) + changed + found);
    add(parts, "library.report.count.changed", changed);
    add(parts, "library.report.count.foundAgain", found);
    add(parts, "library.report.count.restored", report.count(Outcome.RESTORED));
    add(parts, "library.report.count.there", report.count(Outcome.ALREADY_THERE));
    add(parts, "library.report.count.failed", report.count(Outcome.FAILED));
    if (parts.isEmpty()) {
      parts.add(texts.get("library.report.none"));
    }
    String counts = String.join(texts.get("library.report.separator"), parts);
    return report.cancelled() ? counts + texts.get("library.report.cancelled") : counts;
  }

  private void add(List<String> parts, String key, long count) {
    if (count > 0) {
      parts.add(texts.get(key, count));
    }
  }

  /** What became of one file, and why. */
  public String sentence(Item item) {
    return switch (item.outcome()) {
      case IMPORTED -> texts.get("library.report.imported") + missing(item);
      case CHANGED_SOURCE -> texts.get("library.report.changed", title(item)) + missing(item);
      case RESTORED -> texts.get("library.report.restored", written(item.kept())) + missing(item);
      case FOUND_AGAIN ->
          texts.get("library.report.foundAgain", title(item), written(item.earlier()))
              + missing(item);
      case ALREADY_THERE ->
          item.isOlderVersion()
              ? texts.get("library.report.older", title(item))
              : texts.get("library.report.there") + missing(item);
      case FAILED ->
          item.problem().map(this::sentence).orElseGet(() -> texts.get("library.report.failed"));
    };
  }

  /** Why a file cannot be read. */
  public String sentence(LoadException problem) {
    return texts.get("load.error." + problem.reason(), problem.arguments());
  }

  /** The file's name, or the archive's and the member's, as it may be shown on one line. */
  public String name(Item item) {
    return SourceFile.shown(
        item.origin()
            .member()
            .map(member -> texts.get("library.report.member", item.file().getFileName(), member))
            .orElseGet(() -> item.origin().name()));
  }

  /** The whole report, to be copied: a line a file, tabs between path, outcome and reason. */
  public String asText(ImportReport report) {
    return report.items().stream()
        .map(item -> path(item) + "\t" + sentence(item))
        .collect(
            Collectors.joining(
                System.lineSeparator(), summary(report) + System.lineSeparator(), ""));
  }

  private String path(Item item) {
    return SourceFile.shown(
        item.origin()
            .member()
            .map(member -> texts.get("library.report.member", item.file(), member))
            .orElseGet(() -> item.file().toString()));
  }

  private static int written(Optional<Kept> document) {
    return document.map(Kept::written).orElse(0);
  }

  private static String title(Item item) {
    return item.earlier().map(Kept::title).orElse("");
  }

  /** What is in the file and not in the document. */
  private String missing(Item item) {
    return item.kept().map(kept -> damaged(kept.damaged()) + scans(kept.scans())).orElse("");
  }

  private String damaged(int count) {
    return count > 0 ? texts.get("library.report.damaged", count) : "";
  }

  private String scans(Scans scans) {
    if (scans.pages() == 0) {
      return "";
    }
    String all = texts.get("library.report.scans", scans.pages());
    return scans.unseen() == 0
        ? all
        : all + texts.get("library.report.scans.unseen", scans.unseen());
  }
}

package org.yandu.export;

import java.util.ArrayList;
import java.util.List;
import org.yandu.markup.Run;

/** The runs of a paragraph, line by line; blank lines are left out. */
final class RunLines {
  private RunLines() {}

  static List<List<Run>> of(List<Run> runs) {
    List<List<Run>> lines = new ArrayList<>();
    List<Run> line = new ArrayList<>();
    for (Run run : runs) {
      String[] parts = run.text().split("\n", -1);
      for (int i = 0; i < parts.length; i++) {
        if (i > 0) {
          lines.add(line);
          line = new ArrayList<>();
        }
        if (!parts[i].isEmpty()) {
          line.add(run.withText(parts[i]));
        }
      }
    }
    lines.add(line);
    List<List<Run>> written =
        lines.stream().filter(each -> each.stream().anyMatch(r -> !r.text().isBlank())).toList();
    // An empty item of a list is still one.
    return written.isEmpty() ? List.of(List.of()) : written;
  }
}

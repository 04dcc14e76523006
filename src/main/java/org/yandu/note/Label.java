package org.yandu.note;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * What a reader files a highlight or a note under.
 *
 * @param kind the {@link Kind#word() word} of a preset or what the reader calls it; empty for none
 * @param tags names, without order of meaning, none twice
 */
public record Label(String kind, boolean important, List<String> tags) {
  public static final Label NONE = new Label("", false, List.of());

  public Label {
    requireNonNull(kind);
    tags = tags.stream().distinct().toList();
  }

  public static Label tagged(List<String> tags) {
    return new Label("", false, tags);
  }

  public Label withKind(String other) {
    return new Label(other, important, tags);
  }

  public Label withImportant(boolean other) {
    return new Label(kind, other, tags);
  }

  public Label withTags(List<String> others) {
    return new Label(kind, important, others);
  }
}

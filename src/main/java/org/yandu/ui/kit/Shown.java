package org.yandu.ui.kit;

import static java.util.Objects.requireNonNull;

import java.util.function.Function;
import javafx.util.StringConverter;

/** Shows the values of a box from which is chosen and nothing typed. */
public final class Shown<T> extends StringConverter<T> {
  private final Function<? super T, String> words;

  public Shown(Function<? super T, String> words) {
    this.words = requireNonNull(words);
  }

  /** The words of a value; none without a value. */
  @Override
  public String toString(T value) {
    return value == null ? "" : words.apply(value);
  }

  @Override
  public T fromString(String shown) {
    throw new UnsupportedOperationException("the box is not editable");
  }
}

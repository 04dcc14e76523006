package org.yandu.i18n;

import java.text.MessageFormat;
import java.util.Map;
import java.util.ResourceBundle;

/** Looks up the texts of one language by their dotted keys; immutable, any thread. */
public final class Texts {
  private final Language language;
  private final ResourceBundle bundle;
  private final Map<String, String> own;

  private Texts(Language language, ResourceBundle bundle, Map<String, String> own) {
    this.language = language;
    this.bundle = bundle;
    this.own = Map.copyOf(own);
  }

  public static Texts of(Language language) {
    return new Texts(
        language,
        ResourceBundle.getBundle(
            "org.yandu.i18n.messages",
            language.locale(),
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)),
        Map.of());
  }

  /**
   * The same texts but for those of some keys, which are the reader's own words and stand as they
   * are: nothing is filled into them.
   */
  public Texts with(Map<String, String> words) {
    return new Texts(language, bundle, words);
  }

  public Language language() {
    return language;
  }

  /** The same texts as they stand, for what looks them up by itself. */
  public ResourceBundle bundle() {
    return bundle;
  }

  /**
   * The text for {@code key} with {@code {0}}, {@code {1}}… filled in by {@link MessageFormat}.
   *
   * @throws java.util.MissingResourceException if no bundle has the key
   */
  public String get(String key, Object... arguments) {
    String words = own.get(key);
    if (words != null) {
      return words;
    }
    String pattern = bundle.getString(key);
    return arguments.length == 0
        ? pattern.replace("''", "'")
        : new MessageFormat(pattern, language.locale()).format(arguments);
  }
}

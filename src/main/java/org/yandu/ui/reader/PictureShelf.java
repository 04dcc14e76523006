package org.yandu.ui.reader;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.concurrent.Task;
import javafx.scene.image.Image;
import org.yandu.text.Picture;
import org.yandu.text.Range;

/**
 * The decoded pictures that are on screen or near it: decoded in the background, the longest unseen
 * given up first. JavaFX thread only.
 */
final class PictureShelf {
  /** All pictures kept together; a screen full of them has about two million. */
  private static final long MOST_PIXELS = 12_000_000;

  private static final int AT_ONCE = 2;

  /** A picture is decoded anew when it is to be so much larger than it was. */
  private static final double LARGER = 1.1;

  private final Runnable changed;
  private final Map<String, Shelved> shelf = new LinkedHashMap<>(16, 0.75f, true);
  private final Set<String> loading = new HashSet<>();
  private Function<String, Optional<byte[]>> source = _ -> Optional.empty();

  /**
   * A picture that was asked for.
   *
   * @param image empty where the bytes are missing or cannot be decoded
   * @param width it was wanted with
   */
  record Shelved(Optional<Image> image, double width) {
    long pixels() {
      return image.map(shown -> (long) (shown.getWidth() * shown.getHeight())).orElse(0L);
    }
  }

  /**
   * @param changed told when a picture has been decoded
   */
  PictureShelf(Runnable changed) {
    this.changed = changed;
  }

  /**
   * Takes the pictures of another document from {@code other}, which is asked in the background.
   */
  void from(Function<String, Optional<byte[]>> other) {
    source = other == null ? _ -> Optional.empty() : other;
    shelf.clear();
    loading.clear();
  }

  /** Whether a picture is being decoded now. */
  boolean isLoading() {
    return !loading.isEmpty();
  }

  /** The picture for a place of so many pixels, or empty while it is being decoded. */
  Optional<Shelved> get(Picture picture, double width, double height) {
    Shelved shelved = shelf.get(picture.sha256());
    boolean enough =
        shelved != null
            && (shelved.image().isEmpty() || width <= Math.max(1, shelved.width()) * LARGER);
    if (!enough && loading.size() < AT_ONCE && !loading.contains(picture.sha256())) {
      loading.add(picture.sha256());
      decode(picture, width, height, image -> put(picture, new Shelved(image, width)));
    }
    return Optional.ofNullable(shelved);
  }

  /** Asks for the pictures that stand in a range, such as the next screen. */
  void prepare(List<Picture> pictures, Range near, Function<Picture, double[]> size) {
    int low = 0;
    int high = pictures.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (pictures.get(middle).offset() < near.start()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    for (; low < pictures.size() && pictures.get(low).offset() < near.end(); low++) {
      double[] wanted = size.apply(pictures.get(low));
      get(pictures.get(low), wanted[0], wanted[1]);
    }
  }

  /** Decodes a picture to fit so many pixels; {@code done} hears of it on the JavaFX thread. */
  void decode(Picture picture, double width, double height, Consumer<Optional<Image>> done) {
    Function<String, Optional<byte[]>> from = source;
    Task<Optional<Image>> task =
        new Task<>() {
          @Override
          protected Optional<Image> call() {
            return from.apply(picture.sha256())
                .flatMap(bytes -> PictureDecoder.decode(picture, bytes, width, height));
          }
        };
    // The answer for a document that is no longer on screen is of no use.
    task.setOnSucceeded(_ -> {
      if (from == source) {
        done.accept(task.getValue());
      }
    });
    task.setOnFailed(_ -> {
      System.getLogger(PictureShelf.class.getName())
          .log(System.Logger.Level.WARNING, "a picture cannot be read", task.getException());
      if (from == source) {
        done.accept(Optional.empty());
      }
    });
    Thread.ofVirtual().name("picture").start(task);
  }

  private void put(Picture picture, Shelved shelved) {
    loading.remove(picture.sha256());
    shelf.put(picture.sha256(), shelved);
    long pixels = shelf.values().stream().mapToLong(Shelved::pixels).sum();
    var oldest = shelf.entrySet().iterator();
    while (pixels > MOST_PIXELS && shelf.size() > 1) {
      pixels -= oldest.next().getValue().pixels();
      oldest.remove();
    }
    changed.run();
  }
}

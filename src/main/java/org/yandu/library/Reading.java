package org.yandu.library;

import org.yandu.io.Sha256;
import org.yandu.load.Loaded;
import org.yandu.load.Loader;
import org.yandu.load.raw.LoadException;
import org.yandu.load.raw.LoadException.Reason;
import org.yandu.load.raw.ReadOptions;
import org.yandu.store.Documents;
import org.yandu.store.Store;

/** Makes a document of bytes unless the library has them; any thread, it changes nothing. */
final class Reading {
  private static final System.Logger LOG = System.getLogger(Reading.class.getName());

  private final Store store;
  private final Loader loader;

  Reading(Store store, Loader loader) {
    this.store = store;
    this.loader = loader;
  }

  /** Nothing of a file whose bytes are in the library already is read. */
  Draft read(Incoming incoming, ReadOptions options) {
    try {
      byte[] bytes = incoming.bytes().read();
      String sha256 = Sha256.hex(bytes);
      return isKnown(sha256) ? new Draft.Known(incoming, sha256) : fresh(incoming, bytes, options);
    } catch (LoadException e) {
      return failed(incoming, e);
    } catch (OutOfMemoryError e) {
      return failed(incoming, new LoadException(Reason.TOO_LARGE, e, incoming.origin().name()));
    }
  }

  /** The same without a look at what the library has. */
  Draft readAnyway(Incoming incoming, ReadOptions options) {
    try {
      return fresh(incoming, incoming.bytes().read(), options);
    } catch (LoadException e) {
      return failed(incoming, e);
    }
  }

  private static Draft failed(Incoming incoming, LoadException problem) {
    LOG.log(System.Logger.Level.INFO, () -> "not read: " + incoming.origin(), problem);
    return new Draft.Failed(incoming, problem);
  }

  private boolean isKnown(String sha256) {
    return store.read(tables ->
        tables.documents().withHash(sha256).filter(tables.documents()::hasContent).isPresent()
            || tables.versions().withHash(sha256).isPresent());
  }

  private Draft fresh(Incoming incoming, byte[] bytes, ReadOptions options) throws LoadException {
    Loaded loaded = load(incoming.origin().name(), bytes, options);
    return new Draft.Read(
        incoming, loaded, new Draft.Original(Documents.compress(bytes), bytes.length));
  }

  /** A reader that fails in a way it does not know of must not stop the files after this one. */
  private Loaded load(String name, byte[] bytes, ReadOptions options) throws LoadException {
    try {
      return loader.load(name, bytes, options);
    } catch (RuntimeException | StackOverflowError e) {
      LOG.log(System.Logger.Level.ERROR, "reading " + name, e);
      throw new LoadException(Reason.BROKEN, e, name);
    } catch (OutOfMemoryError e) {
      throw new LoadException(Reason.TOO_LARGE, e, name);
    }
  }
}

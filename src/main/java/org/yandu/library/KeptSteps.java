package org.yandu.library;

import java.util.ArrayList;
import java.util.List;
import org.yandu.store.Steps;
import org.yandu.store.Store;

/** The last steps of undo in the store, so that they outlive the program. */
final class KeptSteps {
  /** How many are kept. */
  static final int MOST = 100;

  private static final System.Logger LOG = System.getLogger(KeptSteps.class.getName());

  private KeptSteps() {}

  /**
   * Puts what is kept into the history; nothing of what another edition of the program wrote and
   * this one cannot read, and nothing that was done before that.
   *
   * @param last the last step to be put in; later ones are there already
   */
  static void recall(Store store, History history, long last) {
    List<History.Entry> done = new ArrayList<>();
    List<History.Entry> takenBack = new ArrayList<>();
    for (Steps.Kept kept : store.read(tables -> tables.steps().all()).reversed()) {
      if (kept.number() > last || done.size() + takenBack.size() == MOST) {
        continue;
      }
      try {
        Step step = RecordBytes.read(Step.class, kept.body());
        (kept.takenBack() ? takenBack : done).add(new History.Entry(kept.number(), step));
      } catch (IllegalArgumentException e) {
        LOG.log(System.Logger.Level.WARNING, "older steps of undo are forgotten", e);
        if (!store.isReadOnly()) {
          store.write(tables -> {
            tables.steps().forgetBefore(kept.number() + 1);
            return null;
          });
        }
        break;
      }
    }
    history.recall(done, takenBack.reversed());
  }

  /**
   * Writes the last entry; what was taken back before it is gone.
   *
   * @param most how many are kept
   */
  static void write(Steps steps, History.Entry entry, int most) {
    steps.forgetFrom(entry.number());
    steps.write(new Steps.Kept(entry.number(), false, RecordBytes.of(entry.step())));
    steps.forgetBefore(entry.number() - most + 1);
  }
}

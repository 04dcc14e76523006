package org.yandu.library;

import org.yandu.store.Steps;
import org.yandu.store.Store;

/** The last steps of undo in the store, so that they outlive the program. */
final class KeptSteps {
  /** How many are kept. */
  static final int MOST = 100;

  private static final System.Logger LOG = System.getLogger(KeptSteps.class.getName());

  private KeptSteps() {}

  /** What is kept; nothing where another edition of the program wrote what this one cannot read. */
  static History read(Store store) {
    History history = new History();
    try {
      for (Steps.Kept kept : store.read(tables -> tables.steps().all())) {
        Step step = RecordBytes.read(Step.class, kept.body());
        history.recall(new History.Entry(kept.number(), step), kept.takenBack());
      }
      return history;
    } catch (IllegalArgumentException e) {
      LOG.log(System.Logger.Level.WARNING, "the steps of undo are forgotten", e);
      if (!store.isReadOnly()) {
        store.write(tables -> {
          tables.steps().forgetAll();
          return null;
        });
      }
      return new History();
    }
  }

  /** Writes the last entry; what was taken back before it is gone. */
  static void write(Steps steps, History.Entry entry) {
    steps.forgetFrom(entry.number());
    steps.write(new Steps.Kept(entry.number(), false, RecordBytes.of(entry.step())));
    steps.forgetBefore(entry.number() - MOST + 1);
  }
}

package org.yandu.library;

import java.time.Instant;
import java.time.InstantSource;

/** A clock that stands still until it is told. */
final class SettableClock implements InstantSource {
  private Instant now;

  SettableClock(Instant now) {
    this.now = now;
  }

  void forward(long milliseconds) {
    now = now.plusMillis(milliseconds);
  }

  @Override
  public Instant instant() {
    return now;
  }
}

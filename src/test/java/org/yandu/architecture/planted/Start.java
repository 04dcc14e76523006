package org.yandu.architecture.planted;

import javafx.scene.Node;

/** Innocent: the root may know JavaFX. */
public record Start(Node allowed) {}

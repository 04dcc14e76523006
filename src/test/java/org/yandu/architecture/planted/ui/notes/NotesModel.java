package org.yandu.architecture.planted.ui.notes;

import javafx.beans.property.StringProperty;
import javafx.scene.Node;

/** Breaks the rule for models, in a class inside it. */
record NotesModel(StringProperty allowed) {
  record Hidden(Node forbidden) {}
}

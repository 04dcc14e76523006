package org.yandu.architecture.planted.library;

import com.fasterxml.jackson.databind.JsonNode;

/** Breaks the fence around JSON. */
record WritesJson(JsonNode forbidden) {}

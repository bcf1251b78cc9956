package de.teilhabemonitor.change;

import de.teilhabemonitor.answer.Reference;
import org.jspecify.annotations.Nullable;

/** Somebody of the staff; only the staff door names people. */
public record Person(String name, @Nullable Reference organisation) {}

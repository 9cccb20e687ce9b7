package org.safeboard.people.matching.file;

import org.safeboard.people.matching.Stated;

/** A row that is asked about. */
record Asked(String id, Stated stated) {}
